package dev.driftline.core.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.utils.JsonNodes;
import dev.driftline.core.state.LockMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// `driftline.yaml`, read: by its schema first, then what a schema cannot say.
public final class ConfigurationFile {

    private final String file;
    private final List<String> problems = new ArrayList<>();

    private ConfigurationFile(String file) {
        this.file = file;
    }

    /// @param file where it is, for messages
    /// @throws BadConfigurationException with everything that is wrong
    public static Configuration read(String file, String text) {
        return new ConfigurationFile(file).configuration(new ConfigurationSchema().read(file, text));
    }

    private Configuration configuration(JsonNode root) {
        var accounts = new ArrayList<Account>();
        root.path("accounts").forEach(node -> accounts.add(account(node)));
        var ids = new HashSet<String>();
        accounts.stream()
                .filter(account -> !ids.add(account.id()))
                .forEach(account -> problem(
                        root.path("accounts"),
                        "accounts",
                        "account %s stands there twice".formatted(account.id()),
                        "keep one of them"));
        var targets = new ArrayList<Target>();
        var names = new HashSet<String>();
        for (var node : root.path("targets")) {
            var target = target(node);
            if (!names.add(target.name())) {
                problem(node, "targets", "two targets are named " + target.name(), "give each a name of its own");
            }
            target.accounts().stream()
                    .filter(id -> !ids.contains(id))
                    .forEach(id -> problem(
                            node,
                            "targets",
                            "target %s names account %s, which the accounts section lacks".formatted(target.name(), id),
                            "add it there with its role_arn"));
            if (target.unmanaged() && target.compare() == Target.Compare.EACH) {
                problem(
                        node,
                        "targets",
                        "target %s compares each state alone and looks for what no state holds"
                                .formatted(target.name()),
                        "write compare: together, or what the other states hold would be reported");
            }
            targets.add(target);
        }
        if (!problems.isEmpty()) {
            throw new BadConfigurationException(problems);
        }
        return new Configuration(
                targets, accounts, root.path("channels"), root.path("routes"), root.path("rules"), scanning(root));
    }

    private static Scanning scanning(JsonNode root) {
        return new Scanning(
                root.path("split_at").asInt(Scanning.usual().splitAt()),
                Optional.of(root.path("who")).filter(JsonNode::isBoolean).map(JsonNode::booleanValue));
    }

    private Account account(JsonNode node) {
        var account = new Account(text(node, "id"), text(node, "role_arn"), optional(node, "external_id"));
        if (!account.roleArn().split(":", 6)[4].equals(account.id())) {
            problem(
                    node,
                    "accounts",
                    "the role of account %s is of another account: %s".formatted(account.id(), account.roleArn()),
                    "correct the id or the role_arn");
        }
        return account;
    }

    private static Target target(JsonNode node) {
        return new Target(
                text(node, "name"),
                texts(node, "states"),
                Target.Compare.valueOf(node.path("compare").asText("together").toUpperCase(Locale.ROOT)),
                texts(node, "accounts"),
                texts(node, "regions"),
                optional(node, "schedule"),
                LockMode.valueOf(node.path("lock").asText("observe").toUpperCase(Locale.ROOT)),
                node.path("unmanaged").asBoolean());
    }

    private void problem(JsonNode at, String path, String what, String todo) {
        var location = Optional.ofNullable(JsonNodes.tokenLocationOf(at));
        problems.add("%s:%d: %s: %s; %s"
                .formatted(
                        file,
                        Math.max(1, location.map(where -> where.getLineNr()).orElse(1)),
                        path,
                        what,
                        todo));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }

    private static Optional<String> optional(JsonNode node, String field) {
        return Optional.of(node.path(field)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    private static List<String> texts(JsonNode node, String field) {
        var texts = new ArrayList<String>();
        node.path(field).forEach(one -> texts.add(one.asText().strip()));
        return texts;
    }
}
