package org.inkan.cli;

import java.util.List;
import java.util.stream.Collectors;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;

import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the reader's language what is wrong with the arguments; the parser itself only knows English. */
final class ParameterErrors {

    private ParameterErrors() {
    }

    static Text why(ParameterException e, Texts texts) {
        if (e instanceof MissingParameterException missing) {
            return texts.text("ParameterErrors_missing", names(missing.getMissing()));
        }
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched, texts);
        }
        if (e instanceof OverwrittenOptionException overwritten) {
            return texts.text("ParameterErrors_twice", name(overwritten.getOverwritten()));
        }
        if (e instanceof MaxValuesExceededException) {
            return texts.text("ParameterErrors_many", name(e.getArgSpec()));
        }
        if (e instanceof MutuallyExclusiveArgsException) {
            return texts.text("ParameterErrors_exclusive");
        }
        if (e.getArgSpec() != null && e.getValue() != null) {
            return texts.text("ParameterErrors_value", name(e.getArgSpec()), e.getValue());
        }
        if (e.getArgSpec() != null) {
            return texts.text("ParameterErrors_missing", name(e.getArgSpec()));
        }
        return texts.text("ParameterErrors_incomplete");
    }

    private static Text unmatched(UnmatchedArgumentException e, Texts texts) {
        String given = String.join(" ", e.getUnmatched());
        if (given.startsWith(Language.OPTION)) {
            return texts.text("ParameterErrors_language");
        }
        List<String> suggestions = e.getSuggestions();
        return suggestions.isEmpty() ? texts.text("ParameterErrors_unknown", given)
                : texts.text("ParameterErrors_unknownSuggest", given, String.join(", ", suggestions));
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream().map(ParameterErrors::name).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        if (argument == null) {
            return "?";
        }
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
