package org.feidi.enclave;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.feidi.enclave.Sources.Declaration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every package, every public type and every public or protected member has a first sentence in its
 * javadoc, and every component of a record is told at the record.
 *
 * <p>Told already, and so not asked for again: the canonical constructor of a record, and what
 * overrides.
 */
class JavadocTest {

    /** Far fewer would mean that the test has lost sight of them. */
    private static final int LEAST_DECLARATIONS = 1_000;

    private static ImmutableList<Declaration> declarations = ImmutableList.of();

    @BeforeAll
    static void parse() throws IOException {
        declarations = Sources.declarations();
    }

    @ParameterizedTest
    @MethodSource("org.feidi.enclave.Rooms#all")
    void everyPublicDeclaration_hasAFirstSentence(String room) {
        assertThat(in(room).filter(JavadocTest::isTold))
                .filteredOn(it -> !hasFirstSentence(it))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.feidi.enclave.Rooms#all")
    void everyComponentOfAPublicRecord_isToldAtTheRecord(String room) {
        assertThat(in(room).filter(it -> it.path().getLeaf().getKind() == Tree.Kind.RECORD && isPublic(it))
                        .flatMap(it -> componentsOf((ClassTree) it.path().getLeaf())
                                .filter(Predicate.not(parametersOf(it)::contains))
                                .map(component -> it + "." + component)))
                .isEmpty();
    }

    @Test
    void test_seesTheDeclarationsOfAllRooms() {
        assertThat(declarations.stream().filter(JavadocTest::isTold).count()).isGreaterThan(LEAST_DECLARATIONS);
    }

    private static Stream<Declaration> in(String room) {
        return declarations.stream().filter(it -> it.packageName().equals(Rooms.ROOT + "." + room));
    }

    private static boolean hasFirstSentence(Declaration declaration) {
        return declaration
                .comment()
                .map(DocCommentTree::getFirstSentence)
                .filter(sentence -> !sentence.isEmpty())
                .isPresent();
    }

    /** Whether its javadoc must tell what it is. */
    private static boolean isTold(Declaration declaration) {
        if (declaration.types().isEmpty()) {
            // a package is told in its package-info alone
            return declaration.path().getCompilationUnit().getTypeDecls().isEmpty();
        }
        if (declaration.path().getLeaf() instanceof MethodTree method) {
            return isPublic(declaration) && !overrides(method) && !isCanonical(method, around(declaration));
        }
        return isPublic(declaration) && !isComponent(declaration);
    }

    /** It and all types around it. */
    private static boolean isPublic(Declaration declaration) {
        List<ClassTree> types = declaration.types();
        for (int i = 0; i < types.size(); i++) {
            if (!isPublic(types.get(i).getModifiers(), i > 0 && isInterface(types.get(i - 1)))) {
                return false;
            }
        }
        ClassTree around = around(declaration);
        return switch (declaration.path().getLeaf().getKind()) {
            case METHOD -> isPublic(((MethodTree) declaration.path().getLeaf()).getModifiers(), isInterface(around));
            case VARIABLE ->
                isPublic(((VariableTree) declaration.path().getLeaf()).getModifiers(), isInterface(around));
            default -> true;
        };
    }

    private static boolean isPublic(ModifiersTree modifiers, boolean inAnInterface) {
        Set<Modifier> flags = modifiers.getFlags();
        return flags.contains(Modifier.PUBLIC)
                || flags.contains(Modifier.PROTECTED)
                || (inAnInterface && !flags.contains(Modifier.PRIVATE));
    }

    private static ClassTree around(Declaration declaration) {
        List<ClassTree> types = declaration.types();
        return types.get(types.size() - 1);
    }

    private static boolean isInterface(ClassTree type) {
        return type.getKind() == Tree.Kind.INTERFACE || type.getKind() == Tree.Kind.ANNOTATION_TYPE;
    }

    private static boolean overrides(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .anyMatch(it -> it.getAnnotationType().toString().equals("Override"));
    }

    private static boolean isCanonical(MethodTree method, ClassTree type) {
        return method.getName().contentEquals("<init>")
                && type.getKind() == Tree.Kind.RECORD
                && (method.getParameters().isEmpty()
                        || namesOf(method.getParameters().stream())
                                .toList()
                                .equals(componentsOf(type).toList()));
    }

    private static boolean isComponent(Declaration declaration) {
        return around(declaration).getKind() == Tree.Kind.RECORD
                && declaration.path().getLeaf() instanceof VariableTree field
                && !field.getModifiers().getFlags().contains(Modifier.STATIC);
    }

    /** The fields of a record that are not static. */
    private static Stream<String> componentsOf(ClassTree type) {
        return namesOf(type.getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast)
                .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC)));
    }

    private static Stream<String> namesOf(Stream<? extends VariableTree> variables) {
        return variables.map(variable -> variable.getName().toString());
    }

    private static ImmutableSet<String> parametersOf(Declaration declaration) {
        return declaration.comment().stream()
                .flatMap(comment -> comment.getBlockTags().stream())
                .filter(ParamTree.class::isInstance)
                .map(ParamTree.class::cast)
                .filter(parameter -> !parameter.getDescription().isEmpty())
                .map(parameter -> parameter.getName().getName().toString())
                .collect(ImmutableSet.toImmutableSet());
    }
}
