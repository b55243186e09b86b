package org.feidi.enclave;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/**
 * The one style of value.
 *
 * <p>Values with two or three mandatory parts are records; the others are abstract types that
 * Immutables completes in this style. The completed classes stay package-private: callers see the
 * abstract type, its {@code builder()} and its {@code withX} methods. The package is not exported,
 * and nothing of this is left in the compiled classes.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        allowedClasspathAnnotations = {Generated.class})
public @interface ValueStyle {}
