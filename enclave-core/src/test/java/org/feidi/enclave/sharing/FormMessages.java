package org.feidi.enclave.sharing;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.reflect.TypeToken;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.feidi.enclave.quantity.RemainderRule;
import org.feidi.enclave.quantity.Weights;
import org.feidi.enclave.wording.Message;
import org.feidi.enclave.wording.Vocabulary;
import org.feidi.enclave.wording.Worded;

/**
 * What must be said of the forms of rule, read from the records themselves: each record that a rule is made of, with
 * its components but weights and functions; and each value of a component that is one of a few.
 */
public final class FormMessages {

    private record Expected(String name, ImmutableList<String> places) implements Message {
        @Override
        public Vocabulary vocabulary() {
            return Messages.BRACKETS.vocabulary();
        }
    }

    private FormMessages() {}

    /** Those of every form of rule, amounts and conditions apart, which say themselves. */
    public static List<Message> all() {
        Set<Message> all = new LinkedHashSet<>();
        for (Class<?> form : SharingRule.class.getPermittedSubclasses()) {
            gather(TypeToken.of(form), all);
        }
        return List.copyOf(all);
    }

    private static void gather(TypeToken<?> type, Set<Message> all) {
        Class<?> raw = type.getRawType();
        if (Stream.of(Optional.class, Collection.class, Map.class).anyMatch(shape -> shape.isAssignableFrom(raw))) {
            for (var argument : raw.getTypeParameters()) {
                gather(type.resolveType(argument), all);
            }
        } else if (raw.equals(RemainderRule.class)) {
            for (Class<?> rule : raw.getPermittedSubclasses()) {
                gather(TypeToken.of(rule), all);
            }
        } else if (raw.isRecord() && !Comparable.class.isAssignableFrom(raw)) {
            gatherRecord(raw, all);
        }
    }

    private static void gatherRecord(Class<?> form, Set<Message> all) {
        ImmutableList.Builder<String> places = ImmutableList.builder();
        for (RecordComponent component : form.getRecordComponents()) {
            Class<?> type = component.getType();
            if (!type.equals(Weights.class) && !type.equals(CustomRule.Function.class)) {
                places.add(component.getName());
            }
            if (type.equals(boolean.class)) {
                all.add(choice(component, "TRUE"));
                all.add(choice(component, "FALSE"));
            } else if (type.isEnum() && !Worded.class.isAssignableFrom(type)) {
                for (Object constant : type.getEnumConstants()) {
                    all.add(choice(component, constant.toString()));
                }
            }
            gather(TypeToken.of(component.getGenericType()), all);
        }
        all.add(new Expected(underscored("form" + form.getSimpleName()), places.build()));
    }

    private static Message choice(RecordComponent component, String value) {
        return new Expected(
                "FORM_" + underscored(component.getName()) + "_" + value.toUpperCase(Locale.ROOT), ImmutableList.of());
    }

    private static String underscored(String name) {
        return CaseFormat.LOWER_CAMEL.to(CaseFormat.UPPER_UNDERSCORE, name);
    }
}
