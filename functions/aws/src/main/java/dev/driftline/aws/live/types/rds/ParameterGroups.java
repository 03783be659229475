package dev.driftline.aws.live.types.rds;

import static dev.driftline.aws.live.types.rds.Rds.rds;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.TypeDeclaration;
import dev.driftline.aws.live.types.Listings;
import dev.driftline.aws.live.types.Parameters;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import software.amazon.awssdk.services.rds.model.DBClusterParameterGroup;
import software.amazon.awssdk.services.rds.model.DBParameterGroup;
import software.amazon.awssdk.services.rds.model.Parameter;

/// Groups of engine parameters, of instances and of clusters, whatever the engine.
final class ParameterGroups {

    /// Neither has a filter by name.
    static final Lookup<String, Group> OF_INSTANCES = Listings.byName(
            "rds:DescribeDBParameterGroups",
            (aws, name) ->
                    rds(aws)
                            .describeDBParameterGroups(ask -> ask.dbParameterGroupName(name))
                            .dbParameterGroups()
                            .stream()
                            .map(Group::of)
                            .toList(),
            aws -> rds(aws).describeDBParameterGroupsPaginator(ask -> {}).dbParameterGroups().stream()
                    .map(Group::of)
                    .toList(),
            Group::name,
            "DBParameterGroupNotFound");

    static final Lookup<String, Group> OF_CLUSTERS = Listings.byName(
            "rds:DescribeDBClusterParameterGroups",
            (aws, name) -> rds(aws)
                    .describeDBClusterParameterGroups(ask -> ask.dbClusterParameterGroupName(name))
                    .dbClusterParameterGroups()
                    .stream()
                    .map(Group::of)
                    .toList(),
            aws -> rds(aws).describeDBClusterParameterGroupsPaginator(ask -> {}).dbClusterParameterGroups().stream()
                    .map(Group::of)
                    .toList(),
            Group::name,
            "DBParameterGroupNotFound");

    static final Parameters.Source PARAMETERS_OF_INSTANCES =
            new Parameters.Source(parametersOfInstances("user"), parametersOfInstances(""));

    static final Parameters.Source PARAMETERS_OF_CLUSTERS =
            new Parameters.Source(parametersOfClusters("user"), parametersOfClusters(""));

    /// What both kinds tell.
    record Group(String name, String family, String description, String arn) {

        private static Group of(DBParameterGroup group) {
            return new Group(
                    group.dbParameterGroupName(),
                    group.dbParameterGroupFamily(),
                    group.description(),
                    group.dbParameterGroupArn());
        }

        private static Group of(DBClusterParameterGroup group) {
            return new Group(
                    group.dbClusterParameterGroupName(),
                    group.dbParameterGroupFamily(),
                    group.description(),
                    group.dbClusterParameterGroupArn());
        }
    }

    record Live(Group group, Value parameters, Value tags) {}

    private ParameterGroups() {}

    private static Lookup<String, List<Parameters.Parameter>> parametersOfInstances(String source) {
        return Lookup.<String, List<Parameters.Parameter>>each(
                        "rds:DescribeDBParameters",
                        (aws, group) -> parameters(rds(aws).describeDBParametersPaginator(ask -> {
                                    ask.dbParameterGroupName(group);
                                    if (!source.isEmpty()) {
                                        ask.source(source);
                                    }
                                })
                                .parameters()))
                .absentOn("DBParameterGroupNotFound");
    }

    private static Lookup<String, List<Parameters.Parameter>> parametersOfClusters(String source) {
        return Lookup.<String, List<Parameters.Parameter>>each(
                        "rds:DescribeDBClusterParameters",
                        (aws, group) -> parameters(rds(aws).describeDBClusterParametersPaginator(ask -> {
                                    ask.dbClusterParameterGroupName(group);
                                    if (!source.isEmpty()) {
                                        ask.source(source);
                                    }
                                })
                                .parameters()))
                .absentOn("DBParameterGroupNotFound");
    }

    private static List<Parameters.Parameter> parameters(Iterable<Parameter> answered) {
        return StreamSupport.stream(answered.spliterator(), false)
                .map(parameter -> new Parameters.Parameter(
                        parameter.parameterName(),
                        Optional.ofNullable(parameter.parameterValue()),
                        Optional.ofNullable(parameter.source()),
                        Optional.ofNullable(parameter.applyMethodAsString())))
                .toList();
    }

    static TypeDeclaration<Live> ofInstances(String type) {
        return described(type, OF_INSTANCES, PARAMETERS_OF_INSTANCES);
    }

    static TypeDeclaration<Live> ofClusters(String type) {
        return described(type, OF_CLUSTERS, PARAMETERS_OF_CLUSTERS);
    }

    private static TypeDeclaration<Live> described(
            String type, Lookup<String, Group> groups, Parameters.Source parameters) {
        return ResourceType.named(type)
                .readBy((reads, declared) -> read(reads, declared, groups, parameters))
                .needs(groups, parameters.user(), parameters.all(), Rds.TAGS, Tagging.TAGGED)
                .computed("arn", live -> live.group().arn())
                .attribute("description", live -> live.group().description())
                .attribute("family", live -> live.group().family(), Meaning.caseless())
                .attribute("parameter", Live::parameters, Parameters.MEANING)
                .tags(Live::tags)
                .ignored("id", "the identity")
                .ignored("name", "the identity")
                .ignored("name_prefix", "only read when Terraform creates the group");
    }

    private static Optional<Live> read(
            Reads reads, DeclaredResource declared, Lookup<String, Group> groups, Parameters.Source parameters) {
        var name = declared.text("id");
        reads.prefetch(parameters.user(), name);
        reads.prefetch(Tagging.TAGGED, declared.text("arn"));
        return reads.get(groups, name)
                .map(group -> new Live(
                        group,
                        parameters.read(reads, declared, name),
                        Tagging.tags(reads, declared, group.arn(), Rds.TAGS)));
    }
}
