package dev.driftline.cli;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Catalog;
import dev.driftline.aws.live.types.CatalogListings;
import dev.driftline.aws.state.StateNeed;
import dev.driftline.core.model.DeclaredResource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The least that scans must be allowed, as statements of an IAM policy.
///
/// Describe actions mostly know no resources ("Service Authorization Reference"), so they are allowed on `*`. A
/// statement has at most so many characters that it fits a managed policy of its own (6,144 without white space: "IAM
/// and AWS STS quotas").
final class ReadPolicy {

    private static final int STATEMENT = 5_500;

    /// What these allow is reading what a resource holds (objects, items, code, secret parameters), and a policy for
    /// everything may not.
    static final Set<String> READS_CONTENTS = Set.of(
            "dynamodb:GetItem", "lambda:GetFunction", "s3:GetObject", "s3:GetObjectTagging", "ssm:GetParameters");

    /// API Gateway knows one action for all reads, and that of keys tells their values: these paths have no keys. The
    /// key of a plan is below `usageplans/<six letters>/keys`.
    private static final String GATEWAY = "apigateway:GET";

    private static final List<String> GATEWAY_PATHS = List.of(
            "/account",
            "/apis",
            "/apis/*",
            "/clientcertificates",
            "/clientcertificates/*",
            "/domainnames",
            "/domainnames/*",
            "/restapis",
            "/restapis/*",
            "/tags/*",
            "/usageplans",
            "/usageplans/??????",
            "/vpclinks",
            "/vpclinks/*");

    private final List<Statement> statements = new ArrayList<>();

    private record Statement(String name, Collection<String> actions, Collection<String> resources) {}

    private ReadPolicy() {}

    /// For every type of the catalogue.
    static ReadPolicy ofEverything() {
        return new ReadPolicy().reading(Catalog.all(), Catalog.cloudControlActions());
    }

    /// For exactly those resources, whose states need that.
    static ReadPolicy of(List<DeclaredResource> declared, List<StateNeed> states) {
        var ofEachType = declared.stream()
                .collect(Collectors.toMap(DeclaredResource::type, Function.identity(), (one, _) -> one, TreeMap::new));
        return new ReadPolicy()
                .reading(
                        ofEachType.values().stream()
                                .flatMap(one -> Catalog.find(one).stream())
                                .toList(),
                        Set.of())
                .readingObjects(declared)
                .readingStates(states);
    }

    private ReadPolicy reading(Collection<ResourceType<?>> types, Set<String> more) {
        var actions = Stream.concat(types.stream().flatMap(type -> type.actions().stream()), more.stream())
                .filter(action -> !READS_CONTENTS.contains(action))
                .collect(Collectors.toCollection(TreeSet::new));
        if (actions.remove(GATEWAY)) {
            readingApis();
        }
        return onEverything("ReadDeclaredResources", actions);
    }

    /// Also what lists everything that exists, for scans with `--unmanaged`.
    ReadPolicy listing() {
        var allowed = statements.stream()
                .flatMap(statement -> statement.actions().stream())
                .collect(Collectors.toSet());
        return (allowed.contains(GATEWAY) ? this : readingApis())
                .onEverything(
                        "ListUnmanagedResources",
                        CatalogListings.actions().stream()
                                .filter(action -> !allowed.contains(action) && !action.equals(GATEWAY))
                                .toList());
    }

    private ReadPolicy readingApis() {
        return add(
                "ReadApis",
                List.of(GATEWAY),
                GATEWAY_PATHS.stream()
                        .map(path -> "arn:aws:apigateway:*::" + path)
                        .toList());
    }

    private ReadPolicy onEverything(String name, Collection<String> actions) {
        var some = new ArrayList<String>();
        var length = 0;
        for (var action : actions) {
            if (length + action.length() + 3 > STATEMENT) {
                add(name, List.copyOf(some), List.of("*"));
                some.clear();
                length = 0;
            }
            some.add(action);
            length += action.length() + 3;
        }
        return add(name, some, List.of("*"));
    }

    /// Objects that are resources themselves, and no others.
    private ReadPolicy readingObjects(List<DeclaredResource> declared) {
        var objects = declared.stream()
                .filter(resource -> Catalog.find(resource.type())
                        .filter(type -> type.actions().contains("s3:GetObject"))
                        .isPresent())
                .map(resource -> "arn:aws:s3:::%s/%s".formatted(resource.text("bucket"), resource.text("key")))
                .collect(Collectors.toCollection(TreeSet::new));
        return add("ReadDeclaredObjects", List.of("s3:GetObject", "s3:GetObjectTagging"), objects)
                .readingContents(declared, "aws_ssm_parameter", "ssm:GetParameters", "arn")
                .readingContents(declared, "aws_lambda_function", "lambda:GetFunction", "arn")
                .readingTables(declared);
    }

    /// Parameters with secrets are left out: their values are never read.
    private ReadPolicy readingContents(List<DeclaredResource> declared, String type, String action, String arn) {
        return add(
                "ReadDeclaredContents",
                List.of(action),
                declared.stream()
                        .filter(resource -> resource.type().equals(type)
                                && !resource.text("type").equals("SecureString")
                                && !resource.text("package_type").equals("Zip"))
                        .map(resource -> resource.text(arn))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private ReadPolicy readingTables(List<DeclaredResource> declared) {
        return add(
                "ReadDeclaredItems",
                List.of("dynamodb:GetItem"),
                declared.stream()
                        .filter(resource -> resource.type().equals("aws_dynamodb_table_item"))
                        .map(resource -> "arn:aws:dynamodb:*:*:table/" + resource.text("table_name"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /// LookupEvents knows no resources ("Service Authorization Reference").
    ReadPolicy readingHistory() {
        return add("ReadEventHistory", List.of("cloudtrail:LookupEvents"), List.of("*"));
    }

    private ReadPolicy readingStates(List<StateNeed> needs) {
        var byAction = needs.stream()
                .collect(Collectors.groupingBy(
                        StateNeed::action,
                        TreeMap::new,
                        Collectors.mapping(StateNeed::resource, Collectors.toCollection(TreeSet::new))));
        byAction.forEach((action, resources) -> add("ReadStates", List.of(action), resources));
        return this;
    }

    private ReadPolicy add(String name, Collection<String> actions, Collection<String> resources) {
        if (!actions.isEmpty() && !resources.isEmpty()) {
            var earlier = statements.stream()
                    .filter(statement -> statement.name().startsWith(name))
                    .count();
            statements.add(new Statement(earlier == 0 ? name : name + (earlier + 1), actions, resources));
        }
        return this;
    }

    /// The policy as JSON.
    String json() {
        return statements.stream().map(ReadPolicy::json).collect(Collectors.joining(",\n", """
                        {
                          "Version": "2012-10-17",
                          "Statement": [
                        """, """

                          ]
                        }"""));
    }

    private static String json(Statement statement) {
        return """
                    {
                      "Sid": "%s",
                      "Effect": "Allow",
                      "Action": [
                %s
                      ],
                      "Resource": %s
                    }""".formatted(statement.name(), quoted(statement.actions()), resources(statement.resources()));
    }

    private static String resources(Collection<String> resources) {
        return resources.size() == 1
                ? '"' + resources.iterator().next() + '"'
                : "[\n" + quoted(resources) + "\n      ]";
    }

    private static String quoted(Collection<String> texts) {
        return texts.stream().map(text -> "        \"" + text + '"').collect(Collectors.joining(",\n"));
    }
}
