package org.feidi.enclave.land;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.feidi.enclave.ValueStyle;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.PlainText;
import org.feidi.enclave.wording.Worded;
import org.immutables.value.Value;

/**
 * A kind of quota (指标种类): what is counted, where it may go, how long it lasts.
 *
 * <p>Amounts of different kinds are never added, compared or converted. The kinds that published
 * sources describe stand in {@link QuotaKinds}; anybody can define more with {@link #builder()}.
 *
 * <p>Some lots carry several amounts: a farmland lot has an area, of which some is paddy, and
 * beside it a grain capacity. The leading kind names its companions in {@link #ofWhich()} and
 * {@link #beside()}; the rules of the lot are those of its leading kind.
 *
 * <p>Example: {@code QuotaKinds.FARMLAND.withMayGo(TransferScope.WITHIN_PROVINCE)}.
 */
@ValueStyle
@Value.Immutable
public abstract class QuotaKind implements Worded, Comparable<QuotaKind> {

    private static final ImmutableMap<String, Function<QuotaKind, Object>> RULES =
            ImmutableMap.<String, Function<QuotaKind, Object>>builder()
                    .put("name", kind -> inBoth(kind.name()))
                    .put(
                            "unit",
                            kind -> inBoth(kind.unit().name()) + " to "
                                    + kind.unit().registerDecimals() + " decimals")
                    .put("mayGo", QuotaKind::mayGo)
                    .put("validity", QuotaKind::validity)
                    .put("reservedBeforeUse", QuotaKind::reservedBeforeUse)
                    .put("ofWhich", kind -> Lists.transform(kind.ofWhich(), QuotaKind::id))
                    .put("beside", kind -> Lists.transform(kind.beside(), QuotaKind::id))
                    .put("regimes", QuotaKind::regimes)
                    .buildOrThrow();

    /**
     * What quota is counted in (计量单位).
     *
     * @param name what the unit is called
     * @param registerDecimals how many decimals a register keeps, 0 to 8; a cut by ratio does not
     *     go finer unless the amounts already do
     */
    public record Unit(Name name, int registerDecimals) {

        /** A mu (亩), 10000/15 m²; registers keep four decimals. */
        public static final Unit MU = new Unit(Name.of("mu", "亩"), 4);

        /** @throws IllegalArgumentException if it is not from 0 to 8 */
        public Unit {
            requireNonNull(name, "name");
            checkArgument(
                    registerDecimals >= 0 && registerDecimals <= QuotaAmount.DECIMALS,
                    "Decimals of unit %s must be from 0 to %s, but are %s.",
                    name,
                    QuotaAmount.DECIMALS,
                    registerDecimals);
        }
    }

    /**
     * Under which document quota of a kind is issued, and from when to when (制度及其时效).
     *
     * @param source the document
     * @param first the first day; empty if it is not known
     * @param last the last day, which is covered; empty while it is in force
     */
    public record Regime(Citation source, Optional<LocalDate> first, Optional<LocalDate> last) {

        /** @throws IllegalArgumentException if the last day is before the first */
        public Regime {
            requireNonNull(source, "source");
            requireNonNull(first, "first");
            requireNonNull(last, "last");
            checkArgument(
                    first.isEmpty() || last.isEmpty() || !last.get().isBefore(first.get()),
                    "Last day of regime %s must not be before its first, but is %s, before %s.",
                    source.title(),
                    last.orElse(null),
                    first.orElse(null));
        }

        /**
         * {@return whether this regime is in force on a day, that is, whether the day lies
         * within its days}
         */
        public boolean covers(LocalDate date) {
            requireNonNull(date, "date");
            return first.map(day -> !date.isBefore(day)).orElse(true)
                    && last.map(day -> !date.isAfter(day)).orElse(true);
        }
    }

    QuotaKind() {}

    /**
     * Starts a kind of quota.
     *
     * @return a builder; all is mandatory but companions and regimes
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return what tells this kind from others: the id, such as {@code farmland}; one ledger
     * knows one kind by it}
     */
    public abstract String id();

    /** {@return what the kind is called: the name in both languages} */
    public abstract Name name();

    /** {@return what it is counted in} */
    public abstract Unit unit();

    /** {@return whether and where it may be transferred} */
    public abstract TransferScope mayGo();

    /** {@return how long it lasts} */
    public abstract Validity validity();

    /**
     * {@return whether it must be reserved for a project (预挂钩) before the project uses it, that
     * is, whether use demands a reservation}
     */
    public abstract boolean reservedBeforeUse();

    /**
     * {@return the kinds that are a part of this one when a lot is issued, such as paddy (水田) of
     * farmland: the kinds, each amount at most that of this kind at issue; later they move
     * apart}
     */
    public abstract ImmutableList<QuotaKind> ofWhich();

    /**
     * {@return the kinds that a lot carries beside this one, such as the grain capacity (粮食产能)
     * of farmland}
     */
    public abstract ImmutableList<QuotaKind> beside();

    /**
     * {@return under which documents it is issued: the regimes; if there are any, an issue must
     * fall under one of them}
     */
    public abstract ImmutableList<Regime> regimes();

    /**
     * Checks the id and the companions.
     *
     * @throws IllegalArgumentException if the id is blank or a lot would carry one kind twice
     */
    @Value.Check
    void check() {
        PlainText.requireNotBlank(id(), "Id of a kind of quota");
        long different = lotKinds().stream().map(QuotaKind::id).distinct().count();
        checkArgument(
                different == lotKinds().size(),
                "A lot of %s must carry each kind once, but carries %s.",
                id(),
                lotKinds());
    }

    /**
     * {@return the regime that is in force on a day: the first regime that covers it, if one
     * does}
     */
    public Optional<Regime> regimeOn(LocalDate date) {
        requireNonNull(date, "date");
        return regimes().stream().filter(regime -> regime.covers(date)).findFirst();
    }

    /** {@return what a lot of this kind carries: this kind and its companions, ordered by id} */
    @Value.Lazy
    public ImmutableList<QuotaKind> lotKinds() {
        return ImmutableList.sortedCopyOf(ImmutableList.<QuotaKind>builder()
                .add(this)
                .addAll(ofWhich())
                .addAll(beside())
                .build());
    }

    /** Says where quota of this kind may go. */
    public abstract QuotaKind withMayGo(TransferScope mayGo);

    /** Says whether use demands a reservation. */
    public abstract QuotaKind withReservedBeforeUse(boolean demanded);

    /**
     * Says under which documents this kind is issued.
     *
     * @return this kind under those regimes
     */
    public abstract QuotaKind withRegimes(Iterable<? extends Regime> regimes);

    /**
     * Names the first rule in which this kind differs from one of the same id: {@code mayGo of
     * farmland is NOWHERE and ANYWHERE}; nothing where the ids tell the kinds apart, or nothing
     * does.
     */
    Optional<String> differenceTo(QuotaKind other) {
        if (!id().equals(other.id()) || equals(other)) {
            return Optional.empty();
        }
        for (Map.Entry<String, Function<QuotaKind, Object>> rule : RULES.entrySet()) {
            Object mine = rule.getValue().apply(this);
            Object theirs = rule.getValue().apply(other);
            if (!mine.equals(theirs)) {
                return Optional.of(rule.getKey() + " of " + id() + " is " + mine + " and " + theirs);
            }
        }
        return KindMixUp.difference(companions(), other.companions());
    }

    private static String inBoth(Name name) {
        return name.english() + " " + name.chinese();
    }

    private Iterable<QuotaKind> companions() {
        return Iterables.concat(ofWhich(), beside());
    }

    /**
     * Compares by id, because a ledger knows one kind by an id.
     *
     * <p><i>Not promised</i>: consistency with {@code equals}. Kinds of one id under different
     * rules compare as 0 and are not equal.
     */
    @Override
    public int compareTo(QuotaKind other) {
        requireNonNull(other, "other");
        return id().compareTo(other.id());
    }

    @Override
    public String in(Locale locale) {
        return name().in(locale);
    }

    /** Prints the id. */
    @Override
    public String toString() {
        return id();
    }

    /** Builds a {@link QuotaKind}. */
    public static final class Builder extends ImmutableQuotaKind.Builder {
        Builder() {}
    }
}
