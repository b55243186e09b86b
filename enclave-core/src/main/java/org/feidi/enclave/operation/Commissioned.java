package org.feidi.enclave.operation;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.function.Function;
import org.feidi.enclave.calendar.Term;
import org.feidi.enclave.party.Organisation;
import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.Worded;

/**
 * A professional operator runs the enclave under a contract (委托专业机构运营).
 *
 * @param operator who runs it
 * @param kind what kind of body the operator is
 * @param contract what it is paid
 */
public record Commissioned(Organisation operator, Kind kind, OperatorContract contract) implements OperatingMode {

    /** What kind of body an operator is. */
    public enum Kind implements Worded {
        /** Brings technology and firms together, such as 科易网 (技术转移平台). */
        TECHNOLOGY_TRANSFER_PLATFORM("technology-transfer platform", "技术转移平台"),
        /** Offers incubation and innovation services, such as 太库科技 (孵化服务公司). */
        INCUBATION_SERVICE_COMPANY("incubation-service company", "孵化服务公司"),
        /** Builds and runs industrial property, such as 天安数码城 (产业地产商). */
        INDUSTRIAL_PROPERTY_DEVELOPER("industrial-property developer", "产业地产商"),
        /** An industry association, such as 深圳半导体行业协会 (行业协会). */
        ASSOCIATION("industry association", "行业协会"),
        /** A university or its institute (高校). */
        UNIVERSITY("university", "高校"),
        /** Any other body (其他机构). */
        OTHER("other operator", "其他机构");

        private final String english;
        private final String chinese;

        Kind(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }

        @Override
        public String in(Locale locale) {
            return Name.of(english, chinese).in(locale);
        }
    }

    public Commissioned {
        requireNonNull(operator, "operator");
        requireNonNull(kind, "kind");
        requireNonNull(contract, "contract");
    }

    @Override
    public Organisation runner() {
        return operator;
    }

    @Override
    public Costs costs(Term during, Iterable<OperatingYear> reports) {
        requireNonNull(during, "during");
        requireNonNull(reports, "reports");
        return contract.costs(during, reports);
    }

    @Override
    public <T> T fold(
            Function<? super GovernmentRun, ? extends T> governmentRun,
            Function<? super Commissioned, ? extends T> commissioned) {
        requireNonNull(governmentRun, "governmentRun");
        requireNonNull(commissioned, "commissioned");
        return commissioned.apply(this);
    }
}
