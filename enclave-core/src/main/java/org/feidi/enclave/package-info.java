/**
 * The root of the library: one project-wide style of value.
 *
 * <p>Values with two or three mandatory parts are records; the others are written as abstract types
 * and completed by Immutables with the style below. The completed classes stay package-private:
 * callers see the abstract type, its {@code builder()} and its {@code withX} methods only.
 */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        jdkOnly = false,
        allowedClasspathAnnotations = {javax.annotation.processing.Generated.class})
@NullMarked
package org.feidi.enclave;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
