package org.feidi.enclave;

import com.google.common.collect.ImmutableList;
import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModuleTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The main sources as the compiler of the JDK parses them: every declaration with its javadoc. */
final class Sources {

    static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /**
     * A declaration: a module, package, type, field or method.
     *
     * @param path where it stands
     * @param comment its javadoc, if it has one
     */
    record Declaration(TreePath path, Optional<DocCommentTree> comment) {

        String packageName() {
            CompilationUnitTree file = path.getCompilationUnit();
            return file.getPackage() == null
                    ? Rooms.ROOT
                    : file.getPackage().getPackageName().toString();
        }

        /** The types around it from the outermost on, and itself if it is one. */
        ImmutableList<ClassTree> types() {
            return ImmutableList.copyOf(path).reverse().stream()
                    .filter(ClassTree.class::isInstance)
                    .map(ClassTree.class::cast)
                    .collect(ImmutableList.toImmutableList());
        }

        String typeName() {
            return String.join(
                    ".",
                    types().stream()
                            .map(type -> type.getSimpleName().toString())
                            .toList());
        }

        @Override
        public String toString() {
            String member = path.getLeaf() instanceof MethodTree method
                    ? "." + method.getName()
                            + method.getParameters().stream()
                                    .map(VariableTree::getName)
                                    .toList()
                    : path.getLeaf() instanceof VariableTree field ? "." + field.getName() : "";
            return packageName().replaceAll(".*\\.", "") + "." + typeName() + member;
        }
    }

    private Sources() {}

    /** All declarations of the main sources, in the order of files and lines. */
    static ImmutableList<Declaration> declarations() throws IOException {
        ImmutableList.Builder<Declaration> declarations = ImmutableList.builder();
        try (StandardJavaFileManager files = COMPILER.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> main = Files.walk(Rooms.MAIN)) {
            List<Path> sources = main.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            JavacTask task = (JavacTask) COMPILER.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree file : task.parse()) {
                new Walk(trees, declarations).scan(new TreePath(file), null);
            }
        }
        return declarations.build();
    }

    private static final class Walk extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final DocTrees trees;
        private final ImmutableList.Builder<Declaration> declarations;

        Walk(DocTrees trees, ImmutableList.Builder<Declaration> declarations) {
            this.trees = trees;
            this.declarations = declarations;
        }

        private void add() {
            declarations.add(
                    new Declaration(getCurrentPath(), Optional.ofNullable(trees.getDocCommentTree(getCurrentPath()))));
        }

        @Override
        public @Nullable Void visitModule(ModuleTree module, @Nullable Void nothing) {
            add();
            return super.visitModule(module, null);
        }

        @Override
        public @Nullable Void visitPackage(PackageTree room, @Nullable Void nothing) {
            add();
            return super.visitPackage(room, null);
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            add();
            return super.visitClass(type, null);
        }

        /** What stands in a body is no declaration of the type. */
        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            add();
            return null;
        }

        @Override
        public @Nullable Void visitVariable(VariableTree field, @Nullable Void nothing) {
            add();
            return null;
        }
    }
}
