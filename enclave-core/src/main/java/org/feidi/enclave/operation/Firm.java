package org.feidi.enclave.operation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.quantity.Money;

/**
 * A firm that landed or grew on a date, and for which the operator may be paid (引进企业、培育企业).
 *
 * @param subject which firm
 * @param stage what it reached
 * @param date when
 * @param sales its sales of the year, if they are known
 */
public record Firm(Subject subject, Stage stage, LocalDate date, Optional<Money> sales) {

    /** What a firm reached. */
    public enum Stage {
        /** The firm was introduced and landed (引进落地). */
        LANDED,
        /** The firm was grown to a title or size that the contract names (培育). */
        GROWN
    }

    public Firm {
        requireNonNull(subject, "subject");
        requireNonNull(stage, "stage");
        requireNonNull(date, "date");
        requireNonNull(sales, "sales");
        sales.ifPresent(amount -> Words.requireNotNegative(amount, "Sales of firm '" + subject + "'"));
    }

    /** {@return a firm that landed: the firm, with sales not known} */
    public static Firm landed(Subject subject, LocalDate date) {
        return new Firm(subject, Stage.LANDED, date, Optional.empty());
    }

    /** {@return a firm that grew: the firm, with sales not known} */
    public static Firm grown(Subject subject, LocalDate date) {
        return new Firm(subject, Stage.GROWN, date, Optional.empty());
    }

    /**
     * States the sales.
     *
     * @param yearlySales the sales of the year, not negative
     * @return the same firm with sales
     * @throws IllegalArgumentException if they are negative
     */
    public Firm withSales(Money yearlySales) {
        requireNonNull(yearlySales, "yearlySales");
        return new Firm(subject, stage, date, Optional.of(yearlySales));
    }
}
