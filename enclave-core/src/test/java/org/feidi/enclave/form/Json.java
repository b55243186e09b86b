package org.feidi.enclave.form;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Streams;
import com.google.common.reflect.TypeToken;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.feidi.enclave.quantity.Weights;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.Name;

/** Writes forms as JSON and reads them back, and names none of them. */
final class Json {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String TAG = "form";

    /** Leaves that are written as their text. */
    private static final ImmutableMap<Class<?>, Function<String, Object>> TEXTS = ImmutableMap.of(
            String.class, text -> text,
            BigInteger.class, BigInteger::new,
            Currency.class, Currency::getInstance,
            YearMonth.class, YearMonth::parse,
            LocalDate.class, LocalDate::parse,
            Weights.class, Weights::parse);

    /** A citation is a leaf, of four parts. */
    record Source(Name title, Optional<String> number, Optional<LocalDate> date, Optional<Name> article) {
        Citation toCitation() {
            return Citation.builder()
                    .title(title)
                    .number(number)
                    .date(date)
                    .article(article)
                    .build();
        }
    }

    private Json() {}

    static JsonNode write(Object value) {
        if (value instanceof Collection<?> list) {
            return array(list.stream());
        }
        if (value instanceof Map<?, ?> keyed) {
            return array(keyed.entrySet().stream().map(entry -> List.of(entry.getKey(), entry.getValue())));
        }
        if (value instanceof Optional<?> optional) {
            return array(optional.stream());
        }
        if (value instanceof OptionalInt optional) {
            return array(optional.stream().boxed());
        }
        return composition(value.getClass()).map(of -> parts(of, value)).orElseGet(() -> leaf(value));
    }

    /** Leaves that are records are written by their components as well. */
    @SuppressWarnings("unchecked")
    private static Optional<Composition<Object>> composition(Class<?> type) {
        return Composition.of(type)
                .or(() -> type.isRecord() ? Optional.of(Composition.ofRecord(type)) : Optional.empty())
                .map(of -> (Composition<Object>) of);
    }

    private static ArrayNode array(Stream<?> values) {
        ArrayNode array = NODES.arrayNode();
        values.forEach(value -> array.add(write(value)));
        return array;
    }

    private static JsonNode parts(Composition<Object> composition, Object value) {
        ObjectNode object = NODES.objectNode().put(TAG, value.getClass().getSimpleName());
        composition.parts(value).forEach(part -> object.set(part.name(), write(part.value())));
        return object;
    }

    private static JsonNode leaf(Object leaf) {
        if (leaf instanceof Enum<?> one) {
            return NODES.textNode(one.name());
        }
        if (leaf instanceof Citation cited) {
            return write(new Source(cited.title(), cited.number(), cited.date(), cited.article()));
        }
        if (leaf instanceof Boolean yes) {
            return NODES.booleanNode(yes);
        }
        if (leaf instanceof Integer || leaf instanceof Long) {
            return NODES.numberNode(((Number) leaf).longValue());
        }
        requireNonNull(TEXTS.get(leaf.getClass()), leaf.getClass().getName());
        return NODES.textNode(leaf.toString());
    }

    static <T> T read(JsonNode json, Class<T> type) {
        return type.cast(read(json, TypeToken.of(type)));
    }

    private static Object read(JsonNode json, TypeToken<?> type) {
        Class<?> raw = type.getRawType();
        if (raw.equals(OptionalInt.class)) {
            return json.isEmpty()
                    ? OptionalInt.empty()
                    : OptionalInt.of(json.get(0).intValue());
        }
        if (raw.equals(Optional.class)) {
            return list(json, argument(type, 0)).stream().findFirst();
        }
        if (Map.class.isAssignableFrom(raw)) {
            return keyed(json, type);
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return listed(raw, list(json, argument(type, 0)));
        }
        return raw.isSealed() ? one(json, type, family(raw, json.get(TAG).textValue())) : one(json, type, raw);
    }

    private static TypeToken<?> argument(TypeToken<?> type, int place) {
        return type.resolveType(type.getRawType().getTypeParameters()[place]);
    }

    private static List<Object> list(JsonNode json, TypeToken<?> type) {
        return Streams.stream(json).map(value -> read(value, type)).toList();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object listed(Class<?> raw, List<Object> list) {
        return raw.equals(ImmutableSortedSet.class)
                ? ImmutableSortedSet.copyOf((List) list)
                : raw.equals(ImmutableSet.class) ? ImmutableSet.copyOf(list) : ImmutableList.copyOf(list);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object keyed(JsonNode json, TypeToken<?> type) {
        ImmutableMap.Builder<Object, Object> keyed = ImmutableMap.builder();
        json.forEach(entry -> keyed.put(read(entry.get(0), argument(type, 0)), read(entry.get(1), argument(type, 1))));
        ImmutableMap<Object, Object> built = keyed.buildOrThrow();
        return type.getRawType().equals(ImmutableSortedMap.class) ? ImmutableSortedMap.copyOf((Map) built) : built;
    }

    /** The one of a sealed family that has a name. */
    private static Class<?> family(Class<?> sealed, String tag) {
        return members(sealed)
                .filter(one -> one.getSimpleName().equals(tag))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Class<?>> members(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(Json::members) : Stream.of(type);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object one(JsonNode json, TypeToken<?> declared, Class<?> type) {
        Optional<Composition<Object>> composition = composition(type);
        if (composition.isPresent()) {
            TypeToken<?> resolved = declared.getSubtype((Class) type);
            return composition
                    .get()
                    .make(composition.get().components().stream()
                            .map(part -> read(json.get(part.name()), resolved.resolveType(part.type())))
                            .toList());
        }
        if (type.equals(Citation.class)) {
            return read(json, Source.class).toCitation();
        }
        if (type.isEnum()) {
            return requireNonNull(Enum.valueOf((Class) type, json.textValue()));
        }
        if (type.equals(boolean.class)) {
            return json.booleanValue();
        }
        if (type.equals(long.class)) {
            return json.longValue();
        }
        return type.equals(int.class)
                ? (Object) json.intValue()
                : requireNonNull(TEXTS.get(type)).apply(json.textValue());
    }
}
