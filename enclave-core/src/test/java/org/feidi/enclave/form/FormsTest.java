package org.feidi.enclave.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.feidi.enclave.sharing.SharingRules.allTo;
import static org.feidi.enclave.sharing.SharingRules.byFactors;
import static org.feidi.enclave.sharing.SharingRules.factor;
import static org.feidi.enclave.sharing.SharingRules.figure;
import static org.feidi.enclave.sharing.SharingRules.figureOfTheEnclave;
import static org.feidi.enclave.sharing.SharingRules.inTotal;
import static org.feidi.enclave.sharing.SharingRules.onlyIf;
import static org.feidi.enclave.sharing.SharingRules.own;
import static org.feidi.enclave.sharing.SharingRules.reached;
import static org.feidi.enclave.sharing.SharingRules.split;
import static org.feidi.enclave.sharing.SharingRules.years;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.reflect.TypeToken;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.feidi.enclave.agreement.Agreement;
import org.feidi.enclave.fact.Milestone;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.party.Organisation;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.quantity.RemainderRule;
import org.feidi.enclave.quantity.Weights;
import org.feidi.enclave.sharing.Amount;
import org.feidi.enclave.sharing.ByFactors;
import org.feidi.enclave.sharing.SharingRule;
import org.feidi.enclave.sharing.Within;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

class FormsTest {

    private static final Holder OUT = new Organisation("out", Name.of("Out", "飞出"));
    private static final Holder IN = new Organisation("in", Name.of("In", "飞入"));
    private static final Holder THIRD = new Organisation("third", Name.of("Third", "第三方"));

    /** A form that nothing else knows. */
    record Envelope(
            Optional<SharingRule> rule,
            ImmutableMap<Party, Amount> caps,
            OptionalInt year,
            ImmutableList<Amount> more) {
        Envelope {
            if (caps.containsKey(THIRD)) {
                throw new IllegalStateException("not the third");
            }
        }
    }

    private static final Envelope ENVELOPE = new Envelope(
            Optional.of(split(OUT, 1, IN, 1)),
            ImmutableMap.of(OUT, figure("a"), IN, figure("b").plus(figure("c"))),
            OptionalInt.of(7),
            ImmutableList.of());

    @Test
    void parts_areNamedTypedAndInTheOrderOfTheForm() {
        SharingRule rule = allTo(OUT).within(OUT, allTo(IN));
        assertThat(Forms.parts(rule))
                .containsExactly(
                        new Part("outer", SharingRule.class, allTo(OUT)),
                        new Part("party", Party.class, OUT),
                        new Part("inner", SharingRule.class, allTo(IN)));
        assertThat(Forms.parts(ENVELOPE).get(0).type()).isEqualTo(new TypeToken<Optional<SharingRule>>() {}.getType());
    }

    @Test
    void parts_ofAnAmountNobodySees_canBeRead() {
        assertThat(Forms.parts(figure("payroll").ofTheYearBefore()))
                .extracting(Part::name)
                .containsExactly("amount", "years");
        assertThat(Forms.parts(reached(Milestone.GRANT_PAID)))
                .extracting(Part::name)
                .containsExactly("milestone", "years", "enclave");
    }

    @Test
    void parts_ofALeaf_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Forms.parts(Money.fen(1)))
                .withMessage("Value must be a form, but is of Money.");
    }

    @Test
    void all_isInWrittenOrderItselfFirst_withKeysAndOptionals() {
        assertThat(Forms.all(ENVELOPE, Party.class)).containsExactly(OUT, IN, OUT, IN);
        assertThat(Forms.all(ENVELOPE, Integer.class)).contains(7);
        SharingRule rule = allTo(OUT).within(OUT, allTo(IN));
        assertThat(Forms.all(rule, SharingRule.class)).containsExactly(rule, allTo(OUT), allTo(IN));
    }

    @Test
    void children_areTheNearestAlone() {
        SharingRule inner = allTo(OUT).within(OUT, allTo(IN));
        SharingRule rule = years(1, 2, inner).thereafter(allTo(THIRD));
        assertThat(Forms.children(rule, SharingRule.class)).containsExactly(inner, allTo(THIRD));
        assertThat(Forms.childrenOfAny(inner, SharingRule.class, Party.class))
                .containsExactly(allTo(OUT), OUT, allTo(IN));
    }

    @Test
    void withChildren_changesTheNearestAlone() {
        SharingRule rule = years(1, 2, allTo(OUT)).thereafter(allTo(IN));
        assertThat(Forms.withChildren(rule, SharingRule.class, inner -> inner.within(OUT, allTo(THIRD))))
                .isEqualTo(years(1, 2, allTo(OUT).within(OUT, allTo(THIRD)))
                        .thereafter(allTo(IN).within(OUT, allTo(THIRD))));
    }

    @Test
    void withParts_refusesAnotherNumber_byTheForm() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Forms.withParts(allTo(OUT).within(OUT, allTo(IN)), ImmutableList.of(OUT)))
                .withMessage("Within must be made of 3 parts, but there are 1.");
    }

    @Test
    void newForm_isWalkedWithoutAnyOtherChange() {
        assertThat(Forms.rebuilt(ENVELOPE, leaf -> leaf)).isEqualTo(ENVELOPE).isNotSameAs(ENVELOPE);
        assertThat(Json.read(Json.write(ENVELOPE), Envelope.class)).isEqualTo(ENVELOPE);
        assertThat(Forms.rebuilt(ENVELOPE, leaf -> leaf.equals(7) ? 8 : leaf).year())
                .hasValue(8);
    }

    @Test
    void exceptionOfAConstructor_comesThroughAsItIs() {
        assertThat(catchThrowable(() -> Forms.replacing(ENVELOPE, IN, THIRD)))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("not the third");
    }

    @Test
    void replacing_meansPartiesInRemaindersToo() {
        SharingRule rule = split(ImmutableList.of(OUT, IN), Weights.of(1, 1), RemainderRule.leftoverTo(IN));
        assertThat(rule.replacing(IN, THIRD))
                .isEqualTo(split(ImmutableList.of(OUT, THIRD), Weights.of(1, 1), RemainderRule.leftoverTo(THIRD)));
    }

    @Test
    void replacing_byOneThatOccurs_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> split(OUT, 0, IN, 1).replacing(IN, OUT))
                .withMessage("Party must not occur in the rule already, but Out (out) does.");
    }

    @Test
    void replacing_inARuleOfOnesOwn_isRefused() {
        SharingRule rule = own(Name.of("all", "全部"), ImmutableList.of(OUT), year -> ImmutableMap.of(OUT, year.pool()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.replacing(OUT, IN))
                .withMessage(
                        "Party to be replaced must not be named in a rule of one's own, but Out (out) is named in 'all'."
                                + "\nMaybe write that rule anew.");
        assertThat(rule.replacing(IN, THIRD)).isEqualTo(rule);
    }

    @Test
    void replacing_inAmountsAndConditions_findsNoParty() {
        Amount amount = figure("a").plus(figure("b"));
        assertThat(amount.replacing(OUT, IN)).isEqualTo(amount);
        assertThat(amount.atLeast(Money.fen(1)).replacing(OUT, IN)).isEqualTo(amount.atLeast(Money.fen(1)));
    }

    @Test
    void figures_areThoseOfCapsConditionsAndFormulas() {
        SharingRule rule = onlyIf(figure("a").atLeast(figure("b")), allTo(OUT))
                .otherwise(split(OUT, 1, IN, 1)
                        .capping(OUT, inTotal(figureOfTheEnclave("a")))
                        .surplus(byFactors(factor(1, figure("payroll")))
                                .among(ImmutableList.of(OUT, IN), ByFactors.WhenZero.REFUSED)));
        assertThat(Amount.figuresIn(rule))
                .containsExactly(
                        new Amount.Asked("a", false, false),
                        new Amount.Asked("b", false, false),
                        new Amount.Asked("a", true, false),
                        new Amount.Asked("payroll", false, true));
        assertThat(Amount.figuresIn(figure("a"))).containsExactly(new Amount.Asked("a", false, false));
    }

    /** Of all that can stand in an agreement: a type that is added must be looked at here. */
    @Test
    void leaves_areThese() {
        Set<String> leaves = new TreeSet<>();
        Set<String> unnamed = new TreeSet<>();
        gather(TypeToken.of(Agreement.class), new HashSet<>(), leaves, unnamed);
        assertThat(leaves)
                .containsExactly(
                        "Abroad",
                        "Cause",
                        "Citation",
                        "CountedFrom",
                        "Counting",
                        "Currency",
                        "Flow",
                        "Fraction",
                        "Function",
                        "Item",
                        "Kind",
                        "Milestone",
                        "Money",
                        "Name",
                        "Organisation",
                        "Pot",
                        "Region",
                        "String",
                        "Subject",
                        "Weights",
                        "WhenZero",
                        "YearMonth",
                        "Zone",
                        "boolean",
                        "int");
        assertThat(unnamed)
                .contains("Clause", "Clock", "Factor", "LeftoverTo", "Maker", "Measure", "Phase", "Scope", "Within");
        assertThat(Composition.of(Within.class)).isPresent();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void gather(TypeToken<?> type, Set<TypeToken<?>> seen, Set<String> leaves, Set<String> forms) {
        Class<?> raw = type.getRawType();
        if (!seen.add(type)) {
            return;
        }
        if (raw.equals(OptionalInt.class)) {
            leaves.add("int");
        } else if (Stream.of(Optional.class, Collection.class, Map.class)
                .anyMatch(shape -> shape.isAssignableFrom(raw))) {
            Stream.of(raw.getTypeParameters())
                    .forEach(argument -> gather(type.resolveType(argument), seen, leaves, forms));
        } else if (raw.isSealed()) {
            Stream.of(raw.getPermittedSubclasses())
                    .forEach(one -> gather(type.getSubtype((Class) one), seen, leaves, forms));
        } else {
            (Composition.of(raw).isPresent() ? forms : leaves).add(raw.getSimpleName());
            Composition.of(raw)
                    .ifPresent(composition -> composition
                            .components()
                            .forEach(part -> gather(type.resolveType(part.type()), seen, leaves, forms)));
        }
    }
}
