package dev.driftline.aws.live.types.lambda;

import static dev.driftline.aws.live.types.lambda.Lambda.lambda;

import dev.driftline.aws.live.kit.Asking;
import dev.driftline.aws.live.kit.Listing;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.core.scan.Existing.Concern;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.lambda.model.AliasConfiguration;
import software.amazon.awssdk.services.lambda.model.FunctionConfiguration;
import software.amazon.awssdk.services.lambda.model.FunctionUrlAuthType;
import software.amazon.awssdk.services.lambda.model.FunctionUrlConfig;

/// Functions, and who may call them, by what name and from where.
public final class LambdaListings {

    private static final Lookup<Whole, List<FunctionConfiguration>> FUNCTIONS = Lookup.whole(
            "lambda:ListFunctions",
            aws -> lambda(aws).listFunctionsPaginator().functions().stream().toList());

    /// By function.
    private static final Lookup<String, List<AliasConfiguration>> ALIASES =
            Lookup.<String, List<AliasConfiguration>>each(
                            "lambda:ListAliases",
                            (aws, name) ->
                                    lambda(aws).listAliasesPaginator(ask -> ask.functionName(name)).aliases().stream()
                                            .toList())
                    .absentOn(Lambda.NOT_FOUND);

    /// By function.
    private static final Lookup<String, List<FunctionUrlConfig>> URLS = Lookup.<String, List<FunctionUrlConfig>>each(
                    "lambda:ListFunctionUrlConfigs",
                    (aws, name) ->
                            lambda(aws)
                                    .listFunctionUrlConfigsPaginator(ask -> ask.functionName(name))
                                    .functionUrlConfigs()
                                    .stream()
                                    .toList())
            .absentOn(Lambda.NOT_FOUND);

    public static final List<Listing<?>> ALL = List.of(
            Listing.of("aws_lambda_function")
                    .from(FUNCTIONS)
                    .id(function -> function.functionName())
                    .key(FunctionConfiguration::functionArn)
                    .label(FunctionConfiguration::runtimeAsString)
                    .done(),
            Listing.of("aws_lambda_permission")
                    .from(
                            ask -> ask
                                    .each(
                                            Lambda.POLICIES,
                                            names(ask)
                                                    .map(name -> new Qualified(name, ""))
                                                    .toList())
                                    .entrySet()
                                    .stream()
                                    .flatMap(policy -> Statement.all(policy.getValue())
                                            .map(statement ->
                                                    Map.entry(policy.getKey().function(), statement))),
                            FUNCTIONS,
                            Lambda.POLICIES)
                    .id(permission ->
                            permission.getKey() + "/" + permission.getValue().sid())
                    .label(permission ->
                            "principal " + permission.getValue().principal().asText())
                    .declaredAs(declared ->
                            FunctionNames.bare(declared.text("function_name")) + "/" + declared.text("statement_id"))
                    // Terraform adds them for a URL that everybody may call.
                    .heldBy(
                            "aws_lambda_function_url",
                            url -> Stream.of("FunctionURLAllowPublicAccess", "FunctionURLAllowInvokeAction")
                                    .map(statement -> FunctionNames.bare(url.text("function_name")) + "/" + statement))
                    .concern(Concern.ACCESS)
                    .done(),
            Listing.of("aws_lambda_alias")
                    .from(
                            ask -> ask.each(ALIASES, names(ask).toList()).entrySet().stream()
                                    .flatMap(function -> function.getValue().stream()
                                            .map(alias -> Map.entry(function.getKey(), alias))),
                            FUNCTIONS,
                            ALIASES)
                    .id(alias -> alias.getKey() + "/" + alias.getValue().name())
                    .key(alias -> alias.getValue().aliasArn())
                    .concern(Concern.MINOR)
                    .done(),
            Listing.of("aws_lambda_function_url")
                    .from(
                            ask -> ask.each(URLS, names(ask).toList()).entrySet().stream()
                                    .flatMap(function ->
                                            function.getValue().stream().map(url -> Map.entry(function.getKey(), url))),
                            FUNCTIONS,
                            URLS)
                    .id(url -> url.getKey())
                    .label(url -> url.getValue().functionUrl())
                    .declaredAs(declared -> FunctionNames.bare(declared.text("function_name")))
                    .access(url -> url.getValue().authType() == FunctionUrlAuthType.NONE)
                    .done(),
            // The newest version of each layer: older ones stay when a state goes on to the next.
            Listing.of("aws_lambda_layer_version")
                    .from(
                            "lambda:ListLayers",
                            aws -> lambda(aws).listLayersPaginator().layers())
                    .id(layer -> layer.latestMatchingVersion().layerVersionArn())
                    .concern(Concern.MINOR)
                    .done(),
            Listing.of("aws_lambda_event_source_mapping")
                    .from(
                            "lambda:ListEventSourceMappings",
                            aws -> lambda(aws)
                                    .listEventSourceMappingsPaginator()
                                    .eventSourceMappings())
                    .id(mapping -> mapping.uuid())
                    .label(mapping -> mapping.eventSourceArn())
                    .done());

    private LambdaListings() {}

    private static Stream<String> names(Asking ask) {
        return ask.all(FUNCTIONS).stream().map(FunctionConfiguration::functionName);
    }
}
