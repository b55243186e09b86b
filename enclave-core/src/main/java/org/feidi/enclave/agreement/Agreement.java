package org.feidi.enclave.agreement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Currency;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.feidi.enclave.ValueStyle;
import org.feidi.enclave.calendar.Through;
import org.feidi.enclave.fact.Directory;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.fact.Milestone;
import org.feidi.enclave.fact.Retention;
import org.feidi.enclave.form.Composition;
import org.feidi.enclave.form.Forms;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.sharing.Amount;
import org.feidi.enclave.wording.Document;
import org.feidi.enclave.wording.Documented;
import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.Named;
import org.immutables.value.Value;

/**
 * What two holders or more have agreed to share (合作协议): who they are, and in which clauses they
 * share what an enclave brings.
 *
 * <p>Most often they are the fly-out region (飞出地), which sets the enclave up, and the fly-in region
 * (飞入地), in which it stands; a second home, a fund or a treasury above may take part as well. A rule
 * that names anyone else is a finding.
 *
 * <p>Two things can be done with it: {@link #check()} tells what is wrong with its text, and {@link
 * #settle} who is owed what.
 */
@ValueStyle
@Value.Immutable
public abstract class Agreement implements Documented {

    Agreement() {}

    /**
     * Starts an agreement between two: {@code Agreement.between(quzhou, yuhang)}.
     *
     * @return a builder; the name and at least one clause are mandatory
     */
    public static Builder between(Holder one, Holder other) {
        return builder().addParties(requireNonNull(one, "one"), requireNonNull(other, "other"));
    }

    /**
     * Starts an agreement.
     *
     * @return a builder; the name, two parties and at least one clause are mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what the agreement is called: the name in both languages} */
    public abstract Name name();

    /**
     * {@return who takes part: two holders or more, each once, in the order in which tables show
     * them}
     */
    public abstract ImmutableList<Holder> parties();

    /** {@return the clauses in the order of the agreement, at least one} */
    public abstract ImmutableList<Clause> clauses();

    /**
     * {@return what of gross receipts stays in the place: the retention; by default everything
     * is booked net}
     */
    @Value.Default
    public Retention retention() {
        return Retention.NONE;
    }

    /**
     * {@return in which currency it is settled: the currency of all facts and amounts; by
     * default yuan}
     */
    @Value.Default
    public Currency currency() {
        return Money.CNY;
    }

    /** Its parts for the walker, told once. */
    @SuppressWarnings("unchecked") // the parts come in the order in which they are named
    static Composition<Agreement> composition() {
        return Composition.told(
                Agreement.class,
                ImmutableList.of("name", "parties", "clauses", "retention", "currency"),
                parts -> builder()
                        .name((Name) parts.get(0))
                        .addAllParties((ImmutableList<Holder>) parts.get(1))
                        .addAllClauses((ImmutableList<Clause>) parts.get(2))
                        .retention((Retention) parts.get(3))
                        .currency((Currency) parts.get(4))
                        .build());
    }

    /** Checks what every agreement must have. */
    @Value.Check
    void checkTogether() {
        checkArgument(!clauses().isEmpty(), "Agreement '%s' must have at least one clause, but has none.", name());
        checkArgument(
                parties().size() >= 2,
                "Agreement '%s' must be among two parties or more, but has %s.",
                name(),
                parties());
        Set<Holder> once = new HashSet<>();
        for (Holder party : parties()) {
            checkArgument(
                    once.add(party),
                    "Parties of agreement '%s' must be named once, but %s is named twice.",
                    name(),
                    party);
        }
        Set<String> names = new HashSet<>();
        for (Clause clause : clauses()) {
            checkArgument(
                    names.add(clause.name()),
                    "Clauses of agreement '%s' must have names of their own, but two are named '%s'.",
                    name(),
                    clause.name());
            clause.unit()
                    .ifPresent(unit -> checkArgument(
                            unit.currency().equals(currency()),
                            "Unit of clause '%s' must be in %s, but is %s.",
                            clause.name(),
                            currency(),
                            unit));
        }
    }

    /** Who and what the text names. */
    @Value.Lazy
    Directory directory() {
        return Directory.of(Forms.all(this, Named.class));
    }

    /** {@return the figures that it asks for, each once, in the order of the agreement} */
    public ImmutableSet<Amount.Asked> figures() {
        return Amount.figuresIn(this);
    }

    /** {@return the milestones that its clocks and conditions wait for, in the order of the agreement} */
    public ImmutableSet<Milestone> milestones() {
        return ImmutableSet.copyOf(Forms.all(this, Milestone.class));
    }

    /**
     * {@return the items that it names anywhere, also in a rule by item and in the retention, in the
     * order of the agreement}
     */
    public ImmutableSet<Item> items() {
        return ImmutableSet.copyOf(Forms.all(this, Item.class));
    }

    /**
     * {@return the clause}
     *
     * @throws IllegalArgumentException if there is no such clause; the message suggests the nearest
     *     name
     */
    public Clause clause(String named) {
        requireNonNull(named, "named");
        for (Clause clause : clauses()) {
            if (clause.name().equals(named)) {
                return clause;
            }
        }
        ImmutableList<String> names = clauses().stream().map(Clause::name).collect(ImmutableList.toImmutableList());
        throw new IllegalArgumentException("Clause must be one of " + names + ", but is '" + named + "'."
                + NearestName.to(named, names)
                        .map(nearest -> "\nMaybe '" + nearest + "'.")
                        .orElse(""));
    }

    /**
     * Replaces one clause, as a reform does.
     *
     * @return the reformed agreement
     * @throws IllegalArgumentException if there is no such clause, the message suggesting the
     *     nearest name; or if the new clause has the name of another one
     */
    public Agreement replacing(String named, Clause reformed) {
        requireNonNull(named, "named");
        requireNonNull(reformed, "reformed");
        Clause replaced = clause(named);
        return Forms.withChildren(this, Clause.class, clause -> clause.equals(replaced) ? reformed : clause);
    }

    /**
     * Checks the text.
     *
     * @return all findings that need no facts: unknown parties, pots that nobody shares on, caps
     *     inside a phase, what the source leaves open, two clauses on one item
     */
    public ImmutableList<Finding> check() {
        Findings findings = new Findings(this);
        findings.addText();
        return findings.all();
    }

    /**
     * Checks the text and the facts.
     *
     * @return all findings: those of {@link #check()}, and missing milestones and figures, what no
     *     clause covers, what was booked before the clock or after the closing month
     * @throws IllegalArgumentException if the facts are in another currency
     */
    public ImmutableList<Finding> check(Facts facts, Through through) {
        requireNonNull(facts, "facts");
        requireNonNull(through, "through");
        Settling settling = new Settling(this, facts, through);
        return ImmutableList.<Finding>builder()
                .addAll(settling.contradictions())
                .addAll(settling.settlement().findings())
                .build()
                .stream()
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Settles: shares all that was booked through a month, and says who is owed what.
     *
     * <p>A pure function: the same agreement, facts and month give the same settlement, in whatever
     * order and batches the facts came.
     *
     * @throws IllegalArgumentException if two clauses take the same item of the same subject in the
     *     same year, or the facts are in another currency
     */
    public Settlement settle(Facts facts, Through through) {
        requireNonNull(facts, "facts");
        requireNonNull(through, "through");
        Settling settling = new Settling(this, facts, through);
        for (Finding contradiction : settling.contradictions()) {
            throw new IllegalArgumentException(contradiction + "\nMaybe "
                    + (contradiction.kind() == Finding.Kind.TWO_CLAUSES
                            ? "end one clause with forYears(…), restrict it with forSubject(…), or give each an item of its"
                                    + " own."
                            : "write both alike, or give one an id of its own."));
        }
        return settling.settlement();
    }

    /**
     * {@return what the agreement says, before anything is settled: who takes part, and clause by
     * clause what is shared by which rule, since when, under which article}
     */
    @Override
    public Document document() {
        return AgreementText.of(this);
    }

    /** Prints its text in English. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }

    /** Builds an {@link Agreement}. */
    public static final class Builder extends ImmutableAgreement.Builder {
        Builder() {}
    }
}
