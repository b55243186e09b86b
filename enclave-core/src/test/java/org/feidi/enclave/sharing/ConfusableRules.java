package org.feidi.enclave.sharing;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.feidi.enclave.fact.BudgetAccount;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.fact.Milestone;
import org.feidi.enclave.form.Forms;
import org.feidi.enclave.party.Organisation;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Weights;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.Name;

/** Pairs of rules of few names that are made to be confused, which are equal or differ in one place. */
final class ConfusableRules {

    /** Two rules: equal, or different in one place or in all. */
    record Pair(SharingRule one, SharingRule other) {}

    private static final ImmutableList<String> TEXTS = ImmutableList.of(
            "a",
            "b",
            "a (a) 1, b",
            "a（a）1、b",
            "a) 1, b (b",
            "a）1、b（b",
            "b, what is left after rounding down goes to a",
            "b]; thereafter: [all to a",
            "b］；此后：［全部归a",
            "a]; [b",
            "a” (= figure “b”)",
            "a“”b",
            "a” [“b",
            "b, general public budget",
            "b，一般公共预算",
            "a 😀 <b> | =");

    private static final ImmutableList<Party> PARTIES = ImmutableList.of(
            party("a", "a"),
            party("b", "a"),
            party("a", "a (a) 1, a"),
            party("a) 1, a (a", "a"),
            party("a", "a（a）1、a"),
            party("a）1、a（a", "a"));

    private final Random random;

    private ConfusableRules(Random random) {
        this.random = random;
    }

    /** Compositions up to four deep, without custom rules. */
    static Pair pair(Random random) {
        ConfusableRules rules = new ConfusableRules(random);
        SharingRule one = rules.composition();
        return new Pair(one, rules.like(one));
    }

    private static Party party(String id, String name) {
        return new Organisation(id, Name.of(name));
    }

    private SharingRule composition() {
        SharingRule drawn = new Draw(random, new Draw.Limits(PARTIES, true)).composition(random.nextInt(5));
        SharingRule named = Forms.rebuilt(
                Rebuilt.withoutRulesOfOnesOwn(drawn), leaf -> random.nextInt(3) == 0 ? renamed(leaf) : leaf);
        return Forms.withChildren(
                named, Amount.class, amount -> random.nextInt(3) == 0 ? amount.called(name()) : amount);
    }

    /** Names and citations alone: what else stands there is drawn well already. */
    private Object renamed(Object leaf) {
        return leaf instanceof Name || leaf instanceof Citation ? other(leaf) : leaf;
    }

    private SharingRule like(SharingRule rule) {
        return switch (random.nextInt(6)) {
            case 0 -> composition();
            case 1 -> Forms.rebuilt(rule, leaf -> leaf);
            case 2 -> withAnotherRuleInside(rule);
            default -> withAnotherLeaf(rule);
        };
    }

    private SharingRule withAnotherRuleInside(SharingRule rule) {
        ImmutableList<SharingRule> inside = rule.rules();
        if (inside.isEmpty()) {
            return rule.under(citation());
        }
        int place = random.nextInt(inside.size());
        SharingRule by = random.nextBoolean()
                ? inside.get(random.nextInt(inside.size()))
                : withAnotherRuleInside(inside.get(place));
        return orElse(rule, () -> Rebuilt.replacing(rule, place, by));
    }

    /** Another value at one place; the same rule, where none may stand there. */
    private SharingRule withAnotherLeaf(SharingRule rule) {
        List<Object> leaves = new ArrayList<>();
        Forms.rebuilt(rule, leaf -> {
            leaves.add(leaf);
            return leaf;
        });
        int place = random.nextInt(leaves.size());
        int[] met = {0};
        return orElse(rule, () -> Forms.rebuilt(rule, leaf -> met[0]++ == place ? other(leaf) : leaf));
    }

    private interface Built {
        SharingRule rule();
    }

    private static SharingRule orElse(SharingRule rule, Built built) {
        try {
            return built.rule();
        } catch (IllegalArgumentException e) {
            return rule;
        }
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private Name name() {
        return Name.of(text());
    }

    private Citation citation() {
        Citation.Builder citation = Citation.builder().title(name());
        if (random.nextBoolean()) {
            citation.number(text());
        }
        if (random.nextBoolean()) {
            citation.date(LocalDate.of(2015, 1, 1 + random.nextInt(2)));
        }
        return random.nextBoolean() ? citation.article(name()).build() : citation.build();
    }

    /** Another leaf of the same type, or the same. */
    private Object other(Object leaf) {
        if (leaf instanceof Party) {
            return random.nextBoolean() ? party(text(), text()) : PARTIES.get(random.nextInt(PARTIES.size()));
        }
        if (leaf instanceof Milestone) {
            return new Milestone(text(), name());
        }
        if (leaf instanceof Item) {
            return new Item(
                    text(),
                    name(),
                    random.nextBoolean() ? BudgetAccount.GENERAL_PUBLIC_BUDGET : BudgetAccount.LAND_FUNDS);
        }
        if (leaf instanceof Citation) {
            return citation();
        }
        if (leaf instanceof Name) {
            return name();
        }
        return leaf instanceof String ? text() : otherValue(leaf);
    }

    private Object otherValue(Object leaf) {
        if (leaf instanceof Integer number) {
            return number + 1;
        }
        if (leaf instanceof Boolean holds) {
            return !holds;
        }
        if (leaf instanceof Fraction fraction) {
            return fraction.plus(Fraction.of(1, 1 + random.nextInt(4)));
        }
        if (leaf instanceof Weights weights) {
            return Weights.of(weights.asWritten().stream()
                    .map(weight -> random.nextBoolean() ? weight.add(BigInteger.ONE) : weight)
                    .toList());
        }
        if (leaf instanceof Enum<?> constant) {
            Object[] constants = constant.getDeclaringClass().getEnumConstants();
            return constants[random.nextInt(constants.length)];
        }
        return leaf;
    }
}
