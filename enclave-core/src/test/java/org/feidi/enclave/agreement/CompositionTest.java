package org.feidi.enclave.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.feidi.enclave.form.Composition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told to the walker of the values that Immutables completes. */
class CompositionTest {

    /** Immutables keeps one field a part, and marks as transient what is derived from them. */
    @ParameterizedTest
    @ValueSource(classes = {ImmutableAgreement.class, ImmutableClause.class})
    void parts_areWhatImmutablesKeeps(Class<?> written) {
        List<String> kept = Stream.of(written.getDeclaredFields())
                .filter(field -> (field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0)
                .map(Field::getName)
                .toList();
        List<String> told = Composition.of(written).orElseThrow().components().stream()
                .map(Composition.Component::name)
                .toList();
        assertThat(told).isEqualTo(kept);
        assertThat(told)
                .containsAll(Stream.of(written.getSuperclass().getDeclaredMethods())
                        .filter(method -> Modifier.isAbstract(method.getModifiers()))
                        .map(Method::getName)
                        .toList());
    }

    @Test
    void part_thatIsNoAccessor_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Composition.told(Clause.class, ImmutableList.of("nmae"), parts -> {
                    throw new AssertionError();
                }))
                .withMessage("Part must be an accessor of Clause, but is 'nmae'.");
    }
}
