package org.feidi.enclave.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Prints a walkthrough. Without a name it lists them all and runs {@code quzhou}.
 *
 * <p>Everything is written as UTF-8, whatever the system's own encoding is.
 */
@Command(
        name = "tour",
        description = "Prints a real case and settles it.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
public final class Tour implements Callable<Integer> {

    private static final String FIRST = "quzhou";

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "name", description = "Which walkthrough; without it: a list, and quzhou.")
    private @Nullable String name;

    @Option(names = "--explain", description = "Add the reason for every number.")
    private boolean explain;

    @Option(names = "--lang", paramLabel = "en|zh", defaultValue = "en", description = "English or Chinese.")
    private String language = "en";

    private Tour() {}

    /** Runs the tour and ends the process: with 0, or with 2 if an argument was wrong. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
        int status = run(ImmutableList.copyOf(arguments), out, err);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs the tour and returns the exit status. */
    static int run(ImmutableList<String> arguments, PrintStream out, PrintStream err) {
        CommandLine command = new CommandLine(new Tour());
        command.setOut(new PrintWriter(out, true, UTF_8));
        command.setParameterExceptionHandler((wrong, given) -> {
            err.println(wrong.getMessage());
            return 2;
        });
        return command.execute(arguments.toArray(new String[0]));
    }

    @Override
    public Integer call() {
        Locale locale = locale();
        PrintWriter out = commandLine().getOut();
        if (name == null) {
            out.print(list(locale));
            out.println();
        }
        out.print(walkthrough(name == null ? FIRST : name).tell(explain).in(locale));
        out.flush();
        return 0;
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec).commandLine();
    }

    private Locale locale() {
        return switch (language) {
            case "en" -> Locale.ENGLISH;
            case "zh" -> Locale.CHINESE;
            default ->
                throw new ParameterException(commandLine(), "Language must be en or zh, but is '" + language + "'.");
        };
    }

    private Walkthrough walkthrough(String named) {
        return Walkthroughs.ALL.stream()
                .filter(walkthrough -> walkthrough.id().equals(named))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        commandLine(),
                        "Walkthrough must be one of "
                                + Walkthroughs.ALL.stream().map(Walkthrough::id).toList() + ", but is '" + named
                                + "'."));
    }

    private static String list(Locale locale) {
        StringBuilder text = new StringBuilder();
        for (Walkthrough walkthrough : Walkthroughs.ALL) {
            text.append("- ")
                    .append(walkthrough.id())
                    .append(": ")
                    .append(walkthrough.title().in(locale))
                    .append('\n');
        }
        return text.toString();
    }
}
