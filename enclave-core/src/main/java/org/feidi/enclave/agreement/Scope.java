package org.feidi.enclave.agreement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.wording.Sentence;
import org.feidi.enclave.wording.Worded;

/**
 * Whose facts a clause is on.
 *
 * @param kind the enclave as a whole, each subject apart, or one subject
 * @param subject the subject, if it is one
 */
public record Scope(Kind kind, Optional<Subject> subject) implements Worded {

    /** The kinds of scope. */
    public enum Kind {
        /** Everything in the enclave is one pool, whether it names a subject or not. */
        ENCLAVE,
        /** Each subject has a pool, a clock and a memory of its own. */
        EACH_SUBJECT,
        /** The pool of one subject. */
        ONE_SUBJECT
    }

    /** The enclave as a whole. */
    public static final Scope ENCLAVE = new Scope(Kind.ENCLAVE, Optional.empty());

    /** Each subject apart. */
    public static final Scope EACH_SUBJECT = new Scope(Kind.EACH_SUBJECT, Optional.empty());

    /** @throws IllegalArgumentException if kind and subject contradict each other */
    public Scope {
        requireNonNull(kind, "kind");
        requireNonNull(subject, "subject");
        checkArgument(
                subject.isPresent() == (kind == Kind.ONE_SUBJECT),
                "A scope must name a subject if and only if it is of one subject, but is %s of %s.",
                kind,
                subject.<Object>map(s -> s).orElse("none"));
    }

    /** {@return the scope of one subject} */
    public static Scope of(Subject subject) {
        requireNonNull(subject, "subject");
        return new Scope(Kind.ONE_SUBJECT, Optional.of(subject));
    }

    boolean covers(Optional<Subject> other) {
        return switch (kind) {
            case ENCLAVE -> true;
            case EACH_SUBJECT -> other.isPresent();
            case ONE_SUBJECT -> subject.equals(other);
        };
    }

    /** Whose ledger a fact of a subject is kept in. */
    Optional<Subject> ledgerOf(Optional<Subject> other) {
        return kind == Kind.ENCLAVE ? Optional.empty() : other;
    }

    boolean isOfEnclave() {
        return kind == Kind.ENCLAVE;
    }

    boolean mayMeet(Scope other) {
        return kind != Kind.ONE_SUBJECT || other.kind != Kind.ONE_SUBJECT || subject.equals(other.subject);
    }

    @Override
    public String in(Locale locale) {
        Sentence said = switch (kind) {
            case ENCLAVE -> Messages.SCOPE_ENCLAVE.say();
            case EACH_SUBJECT -> Messages.SCOPE_EACH_SUBJECT.say();
            case ONE_SUBJECT -> Messages.SCOPE_ONE_SUBJECT.say(subject.orElseThrow());
        };
        return said.in(locale);
    }
}
