package org.feidi.enclave.agreement;

import com.google.common.collect.ImmutableSortedMap;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Document;
import org.feidi.enclave.wording.Sentence;

/** What an agreement says, before anything is settled: the text that its statements repeat. */
final class AgreementText {

    static final int TITLE = 3;
    static final int PART = 4;

    private final Document.Builder document;

    AgreementText(Document.Builder document) {
        this.document = document;
    }

    static Document of(Agreement agreement) {
        Document.Builder document = Document.builder().heading(TITLE, agreement.name());
        AgreementText text = new AgreementText(document);
        text.parties(agreement);
        agreement.clauses().forEach(text::clause);
        return document.build();
    }

    static Document of(Clause clause) {
        Document.Builder document = Document.builder();
        new AgreementText(document).clause(clause);
        return document.build();
    }

    /** Who takes part, in which currency, and what of gross receipts stays. */
    void parties(Agreement agreement) {
        Object unit = agreement.currency().equals(Money.CNY)
                ? Messages.STATEMENT_YUAN.say()
                : agreement.currency().getCurrencyCode();
        document.paragraph(Messages.STATEMENT_PARTIES.say(agreement.parties(), unit));
        agreement.retention().ratesByItem().forEach(this::retention);
    }

    private void retention(Item item, ImmutableSortedMap<YearMonth, Fraction> rates) {
        List<Sentence> since = new ArrayList<>();
        rates.forEach((from, rate) -> since.add(Messages.STATEMENT_RATE.say(rate, from.toString())));
        document.paragraph(Messages.STATEMENT_RETENTION.say(item, since));
    }

    /** What is shared since when, under which article; and by which rule, for how long. */
    void clause(Clause clause) {
        document.heading(
                PART,
                Messages.STATEMENT_CLAUSE.say(
                        clause.heading(),
                        clause.items(),
                        clause.clock(),
                        clause.unit()
                                .<Object>map(unit -> Messages.STATEMENT_IN_UNITS.say(unit))
                                .orElse(""),
                        clause.citation()
                                .<Object>map(c -> Messages.STATEMENT_SOURCE.say(c))
                                .orElse("")));
        document.paragraph(Messages.TEXT_RULE.say(clause.scope(), terms(clause), term(clause)));
    }

    private static Object terms(Clause clause) {
        return clause.basis().fold(new Basis.Fold<Object>() {
            @Override
            public Object booked(Basis.Booked basis) {
                return clause.rule();
            }

            @Override
            public Object due(Basis.Due basis) {
                return Messages.TEXT_DUE.say(basis.payer(), basis.payee(), basis.amount());
            }

            @Override
            public Object matched(Basis.Matched basis) {
                return Messages.TEXT_MATCHED.say(basis.lead(), basis.cap(), basis.into(), clause.rule());
            }
        });
    }

    private static Object term(Clause clause) {
        return clause.term().isPresent() ? Messages.TEXT_TERM.say(clause.term().getAsInt()) : "";
    }
}
