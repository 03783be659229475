package dev.driftline.aws.state.pulumi;

import dev.driftline.core.state.pulumi.Bridge;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/// Pulumi's two AWS providers: `aws`, whose types are Terraform's by other names, and `aws-native`, whose types are
/// CloudFormation's.
public final class AwsBridge implements Bridge {

    /// `aws:sqs/queue:Queue`; the middle part only repeats the name.
    private static final Pattern TOKEN = Pattern.compile("(aws|aws-native):([a-z0-9]+)(?:/[A-Za-z0-9_]+)?:(\\w+)");

    private static final Pattern STATE_ONLY = Pattern.compile("(null|random|time|tls):index/\\w+:(\\w+)");

    private static final Pattern MAJOR = Pattern.compile("v?([0-9]{1,4})\\..*");

    /// Of Pulumi's provider, which is Terraform's 5; its schema is the one that is known here.
    private static final int KNOWN_MAJOR = 6;

    /// Read when the first resource asks: most scans have no Pulumi stack.
    private final AtomicReference<Tables> tables = new AtomicReference<>();

    /// @param bySquashed Terraform's types by their letters alone
    private record Tables(TerraformSchemas schemas, PulumiNames names, Map<String, String> bySquashed) {
        static Tables load() {
            var schemas = TerraformSchemas.load();
            var bySquashed = new HashMap<String, String>();
            schemas.types().forEach(type -> bySquashed.put(squashed(type), type));
            return new Tables(schemas, PulumiNames.load(), bySquashed);
        }
    }

    private synchronized Tables tables() {
        var known = tables.get();
        if (known == null) {
            known = Tables.load();
            tables.set(known);
        }
        return known;
    }

    @Override
    public Optional<Bridged> find(String token, String version) {
        var parts = TOKEN.matcher(token);
        if (!parts.matches()) {
            return stateOnly(token);
        }
        return Optional.of(
                parts.group(1).equals("aws")
                        ? terraform(parts.group(2), parts.group(3), major(version))
                        : cloudFormation(parts.group(2), parts.group(3)));
    }

    /// Of providers that make values and keep them in the state alone: known here only as nothing that could drift.
    private static Optional<Bridged> stateOnly(String token) {
        var parts = STATE_ONLY.matcher(token);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var name = snake(parts.group(2));
        var prefix = parts.group(1) + "_";
        return Optional.of(new Bridged(name.startsWith(prefix) ? name : prefix + name, Optional.empty(), _ -> false));
    }

    private Bridged terraform(String module, String name, int major) {
        var type = type(module, name);
        var removed = tables().names().removed().getOrDefault(type, Set.of());
        return new Bridged(
                type,
                tables().schemas().find(type, tables().names().properties().getOrDefault(type, Map.of())),
                major < KNOWN_MAJOR
                        // What an older provider did not know it did not leave out.
                        ? "tags"::equals
                        : attribute -> major == KNOWN_MAJOR || !removed.contains(attribute));
    }

    /// Its properties stay as they are: `bucketName` is CloudFormation's `BucketName`. CloudFormation spells
    /// some resources in capitals (`AWS::EC2::VPC`) that Pulumi does not (`aws-native:ec2:Vpc`): compare the
    /// type without regard to case.
    private Bridged cloudFormation(String module, String name) {
        var namespace = tables().names().namespaces().getOrDefault(module, capitalised(module));
        return new Bridged("AWS::%s::%s".formatted(namespace, name), Optional.empty(), _ -> false);
    }

    private String type(String module, String name) {
        var irregular = tables().names().types().get(module + ":" + name);
        if (irregular != null) {
            return irregular;
        }
        var prefixes = tables().names().prefixes().getOrDefault(module, List.of(module));
        for (var prefix : prefixes) {
            var known = tables().bySquashed().get(squashed("aws" + (prefix.equals("-") ? "" : prefix) + name));
            if (known != null) {
                return known;
            }
        }
        // Newer than the schema: the rule alone.
        return "aws_" + (prefixes.getFirst().equals("-") ? "" : prefixes.getFirst() + "_") + snake(name);
    }

    /// Pulumi and Terraform do not agree on where words begin (`GraphQLApi`, `graphql_api`), only on their letters.
    private static String squashed(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static String snake(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private static String capitalised(String module) {
        return module.substring(0, 1).toUpperCase(Locale.ROOT) + module.substring(1);
    }

    /// A state that does not tell the version is taken for one of the version that is known.
    private static int major(String version) {
        var match = MAJOR.matcher(version);
        return match.matches() ? Integer.parseInt(match.group(1)) : KNOWN_MAJOR;
    }
}
