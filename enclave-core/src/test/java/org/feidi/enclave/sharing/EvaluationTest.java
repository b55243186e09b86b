package org.feidi.enclave.sharing;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The pool is the one place where rules are evaluated, and where somebody may write down what was asked. */
class EvaluationTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.feidi.enclave");

    @Test
    void onlyThePoolEvaluatesRules() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Pool.class.getName())
                .should()
                .callCodeUnitWhere(target(name("share")).and(target(owner(assignableTo(SharingRule.class)))))
                .because("forms that call each other escape the explanation")
                .check(CLASSES);
    }

    @Test
    void noFormKnowsTheRecorder() {
        noClasses()
                .that()
                .areAssignableTo(SharingRule.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Trace.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Explanation.class)
                .check(CLASSES);
    }
}
