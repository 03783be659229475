package dev.driftline.cli;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Catalog;
import dev.driftline.core.compare.AttributeRule;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `driftline types`: what can be compared, as the catalog has it.
@Command(
        name = "types",
        description = "Lists the resource types that can be compared, or says all about one.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class TypesCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "TYPE", description = "A Terraform type name: aws_vpc.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--markdown", description = "Write the whole catalogue as a page, docs/resource-types.md.")
    private boolean markdown;

    private final Terminal terminal;

    TypesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (markdown) {
            new CatalogPage(Catalog.all(), Catalog.existenceOnly()).lines().forEach(terminal.out()::println);
        } else if (name.isPresent()) {
            describe(Catalog.find(name.get())
                    .orElseThrow(() -> new UsageException(
                            "%s cannot be compared; `driftline types` lists what can".formatted(name.get()))));
        } else {
            Catalog.all().stream().map(ResourceType::name).sorted().forEach(terminal.out()::println);
        }
        return Exit.DONE;
    }

    private void describe(ResourceType<?> type) {
        var out = terminal.out();
        out.println(type.name());
        out.println("  read with");
        type.reads().forEach((action, calls) -> out.println("    " + action + "  " + calls));
        out.println("  verified by a " + type.verified());
        out.println("  attributes");
        var width = type.attributes().keySet().stream()
                .mapToInt(String::length)
                .max()
                .orElse(0);
        type.attributes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(attribute -> out.println("    "
                        + attribute.getKey()
                        + " ".repeat(width - attribute.getKey().length() + 2)
                        + treatment(attribute.getValue())));
    }

    private static String treatment(AttributeRule rule) {
        return switch (rule) {
            case AttributeRule.Compared(var _, var decidedBy, var sensitive) ->
                switch (decidedBy) {
                            case USER -> "compared";
                            case USER_OR_CHILDREN -> "compared, unless resources of their own declare its parts";
                            case AWS -> "compared once the state holds a value";
                        }
                        + (sensitive ? ", never shown" : "");
            case AttributeRule.Tags() -> "compared, key by key";
            case AttributeRule.Ignored(var reason) -> "ignored: " + reason;
        };
    }
}
