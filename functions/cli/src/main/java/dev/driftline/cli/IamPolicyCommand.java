package dev.driftline.cli;

import dev.driftline.aws.live.types.Catalog;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.state.LockMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `driftline iam-policy`: the least that a scan must be allowed, ready for IAM.
@Command(
        name = "iam-policy",
        description = {
            "Prints the IAM policy that scans need: for exactly the given states, or for every supported type.",
            "For every type, it holds nothing that reading states needs, and nothing that opens contents (objects, items,",
            "code, parameters, API keys): types that need it are reported as denied. Each statement fits a managed policy.",
            "With `scan --role`, each role needs it, and the credentials at hand sts:AssumeRole on the roles."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class IamPolicyCommand implements Callable<Integer> {

    @Option(
            names = "--state",
            paramLabel = "URI",
            description = "A state whose resources are to be read, as for `scan`. May be given again.")
    private final List<String> states = new ArrayList<>();

    @Option(
            names = "--lock",
            paramLabel = "MODE",
            description = "As for `scan`: acquire also allows to take the states' locks and to give them back.")
    private LockMode lock = LockMode.OBSERVE;

    @Option(names = "--unmanaged", description = "Also what scans with --unmanaged need.")
    private boolean unmanaged;

    @Option(names = "--who", description = "With what `scan --who` needs.")
    private boolean who;

    private final Terminal terminal;
    private final Declarations declarations;

    IamPolicyCommand(Terminal terminal, Declarations declarations) {
        this.terminal = terminal;
        this.declarations = declarations;
    }

    @Override
    public Integer call() {
        var policy = states.isEmpty() ? ReadPolicy.ofEverything() : ofStates();
        var listing = unmanaged ? policy.listing() : policy;
        terminal.out().println((who ? listing.readingHistory() : listing).json());
        return Exit.DONE;
    }

    private ReadPolicy ofStates() {
        var asked = new Scanning.Asked(states, Optional.empty(), LockMode.NONE);
        var declared = declarations.declared(asked);
        var unsupported = types(declared, resource -> Catalog.find(resource).isEmpty());
        if (!unsupported.isEmpty()) {
            terminal.problem("not in the policy, since they cannot be compared: " + String.join(", ", unsupported));
        }
        var byCloudControl = types(
                declared,
                resource -> Catalog.find(resource.type()).isEmpty()
                        && Catalog.find(resource).isPresent());
        if (!byCloudControl.isEmpty()) {
            terminal.problem("read by Cloud Control API, which calls their services with the role's own permissions "
                    + "(ReadOnlyAccess has them): " + String.join(", ", byCloudControl));
        }
        return ReadPolicy.of(declared, declarations.needs(new Scanning.Asked(states, Optional.empty(), lock)));
    }

    private static Set<String> types(List<DeclaredResource> declared, Predicate<DeclaredResource> which) {
        return declared.stream()
                .filter(which)
                .map(DeclaredResource::type)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
