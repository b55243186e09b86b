package org.feidi.enclave.land;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.feidi.enclave.ValueStyle;
import org.feidi.enclave.calendar.CalendarYears;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.PlainText;
import org.immutables.value.Value;

/**
 * A lot of quota as it was issued (指标批次): what a certificate stands for.
 *
 * <p>A lot does not change. What became of it, and who holds it now, is for a {@link QuotaLedger}
 * to say. A part of a lot that is transferred becomes a lot of its own that remembers its {@link
 * #parent()}.
 *
 * <p>Example: lot {@code KH-2026-01} is 100 mu of farmland, of which 60 mu paddy, with 800 × 100 kg
 * of grain capacity, issued to Kaihua on 2026-01-10, in after-care until 2026-12-31.
 */
@ValueStyle
@Value.Immutable
public abstract class QuotaLot {

    QuotaLot() {}

    /**
     * Starts a lot.
     *
     * @return a builder; id, kind, amounts, owner and day of issue are mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what tells this lot from others: the id, not blank} */
    public abstract String id();

    /** {@return the leading kind: the kind whose rules the lot follows} */
    public abstract QuotaKind kind();

    /**
     * {@return what was issued: one amount for each kind that such a lot carries, also where it
     * is zero}
     */
    public abstract QuotaAmounts amounts();

    /**
     * {@return to whom it was issued, or for a part, to whom it was first transferred: the first
     * owner}
     */
    public abstract Holder owner();

    /** {@return the day of issue: the day; of a part, that of the lot from which it comes} */
    public abstract LocalDate issuedOn();

    /** {@return the grade of the land (耕地质量等别): the grade, if there is one} */
    public abstract Optional<String> grade();

    /**
     * {@return the project that made the quota, such as a reclamation project: the project, if
     * there is one}
     */
    public abstract Optional<Name> originProject();

    /**
     * {@return the number of the acceptance certificate (验收合格证号): the number, if there is one; a
     * ledger books it once}
     */
    public abstract Optional<String> certificate();

    /** {@return the filing number (备案号): the number, if there is one} */
    public abstract Optional<String> filing();

    /**
     * {@return the last day on which the lot may be used, or by which it must be returned: the
     * day; where the builder names none, that of the kind's rule, if the rule has one}
     */
    public abstract Optional<LocalDate> validUntil();

    /** {@return the last day of after-care (管护期): the day, if there is after-care} */
    public abstract Optional<LocalDate> afterCareUntil();

    /**
     * {@return the lot of which this is a part: the id of that lot; empty for a root lot, which
     * is one that was issued}
     */
    public abstract Optional<String> parent();

    /**
     * Checks ids, amounts and days, and fills in the last day by the kind's rule.
     *
     * @return this lot, with its last day
     * @throws IllegalArgumentException if one of them breaks a rule
     */
    @Value.Check
    QuotaLot check() {
        requirePlainTexts();
        requireEachKind();
        checkArgument(!amounts().isZero(), "Amounts of lot %s must not all be zero, but are %s.", id(), amounts());
        requireDays();
        if (parent().isEmpty()) {
            requireParts();
            requireRuleOfKind();
        }
        Optional<LocalDate> byRule = kind().validity().lastDay(issuedOn());
        return validUntil().isEmpty() && byRule.isPresent() ? withValidUntil(byRule.get()) : this;
    }

    private void requirePlainTexts() {
        PlainText.requireNotBlank(id(), "Id of a lot");
        grade().ifPresent(grade -> PlainText.requirePlain(grade, "Grade of lot " + id()));
        certificate().ifPresent(number -> PlainText.requirePlain(number, "Certificate of lot " + id()));
        filing().ifPresent(number -> PlainText.requirePlain(number, "Filing number of lot " + id()));
        parent().ifPresent(ActionChecks::requireLot);
    }

    private void requireEachKind() {
        if (!amounts().hasExactly(kind().lotKinds())) {
            throw new IllegalArgumentException("Amounts of lot " + id() + " must state "
                    + kind().lotKinds() + ", but are " + amounts()
                    + KindMixUp.endOfSentence(kind().lotKinds(), amounts().kinds()));
        }
    }

    private void requireParts() {
        QuotaAmount whole = amounts().of(kind());
        for (QuotaKind part : kind().ofWhich()) {
            checkArgument(
                    amounts().of(part).units() <= whole.units(),
                    "Amount of %s in lot %s must be a part of the whole, but is %s of %s.",
                    part.id(),
                    id(),
                    amounts().of(part),
                    whole);
        }
    }

    private void requireDays() {
        CalendarYears.require(issuedOn(), "Day of issue of lot %s", id());
        afterCareUntil()
                .ifPresent(last -> checkArgument(
                        !last.isBefore(issuedOn()),
                        "After-care of lot %s must not end before its issue, but ends on %s, before %s.",
                        id(),
                        last,
                        issuedOn()));
        validUntil()
                .ifPresent(last -> checkArgument(
                        !last.isBefore(issuedOn()),
                        "Validity of lot %s must not end before its issue, but ends on %s, before %s.",
                        id(),
                        last,
                        issuedOn()));
    }

    private void requireRuleOfKind() {
        LocalDate latest = kind().validity().lastDay(issuedOn()).orElse(LocalDate.MAX);
        checkArgument(
                validUntil().map(last -> !last.isAfter(latest)).orElse(true),
                "Validity of lot %s must end by %s, as %s does, but ends on %s.",
                id(),
                latest,
                kind().id(),
                validUntil().orElse(null));
    }

    abstract QuotaLot withValidUntil(LocalDate lastDay);

    /**
     * The part of this lot that another takes over; it may be carried over, so its last day is
     * stated.
     */
    QuotaLot part(String part, Holder to, QuotaAmounts taken, Optional<LocalDate> lastDay) {
        Builder builder = builder();
        builder.id(part)
                .kind(kind())
                .amounts(taken)
                .owner(to)
                .issuedOn(issuedOn())
                .parent(id());
        builder.grade(grade())
                .originProject(originProject())
                .certificate(certificate())
                .filing(filing());
        return builder.validUntil(lastDay).afterCareUntil(afterCareUntil()).build();
    }

    /** Prints the id and the amounts. */
    @Override
    public String toString() {
        return id() + " (" + amounts() + ")";
    }

    /** Builds a {@link QuotaLot}. */
    public static final class Builder extends ImmutableQuotaLot.Builder {
        Builder() {}
    }
}
