package dev.driftline.aws.live.types.lambda;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.FunctionConfiguration;
import software.amazon.awssdk.services.lambda.model.ResourceNotFoundException;

/// The Lambda calls that tell of functions. `GetFunction` answers with a signed URL of the code, so it is asked
/// only for images, which have none.
final class Lambda {

    static final String NOT_FOUND = "ResourceNotFoundException";

    /// Up to so many functions are asked for one by one.
    private static final int FEW = 3;

    /// By name.
    static final Lookup<String, FunctionConfiguration> FUNCTIONS =
            Lookup.choosing("lambda:ListFunctions", Lambda::functions);

    /// Reserved concurrency by function name; -1 where none is reserved, as Terraform writes it.
    static final Lookup<String, Integer> CONCURRENCIES = Lookup.<String, Integer>each(
                    "lambda:GetFunctionConcurrency",
                    (aws, name) -> Optional.ofNullable(lambda(aws)
                                    .getFunctionConcurrency(ask -> ask.functionName(name))
                                    .reservedConcurrentExecutions())
                            .orElse(-1))
            .absentOn(NOT_FOUND);

    /// The code signing configuration by function name.
    static final Lookup<String, String> SIGNINGS = Lookup.<String, String>each(
                    "lambda:GetFunctionCodeSigningConfig",
                    (aws, name) -> lambda(aws)
                            .getFunctionCodeSigningConfig(ask -> ask.functionName(name))
                            .codeSigningConfigArn())
            .absentOn(NOT_FOUND);

    /// The image of a function that is one, by function name.
    static final Lookup<String, String> IMAGES = Lookup.<String, String>each(
                    "lambda:GetFunction",
                    (aws, name) -> lambda(aws)
                            .getFunction(ask -> ask.functionName(name))
                            .code()
                            .imageUri())
            .absentOn(NOT_FOUND);

    /// By ARN.
    static final Lookup<String, Map<String, String>> TAGS = Lookup.<String, Map<String, String>>each(
                    "lambda:ListTags",
                    (aws, arn) -> lambda(aws).listTags(ask -> ask.resource(arn)).tags())
            .absentOn(NOT_FOUND);

    /// The statements of whoever may call the function.
    static final Lookup<Qualified, String> POLICIES = Lookup.<Qualified, String>each(
                    "lambda:GetPolicy",
                    (aws, of) -> lambda(aws)
                            .getPolicy(ask -> ask.functionName(of.function()).qualifier(of.asked()))
                            .policy())
            .absentOn(NOT_FOUND);

    private Lambda() {}

    static LambdaClient lambda(Aws aws) {
        return aws.client(LambdaClient.class, LambdaClient::builder);
    }

    private static Map<String, FunctionConfiguration> functions(Aws aws, List<String> names) {
        var found = new HashMap<String, FunctionConfiguration>();
        if (names.size() > FEW && listed(aws, names, found)) {
            return found;
        }
        for (var name : names) {
            if (!found.containsKey(name)) {
                function(aws, name).ifPresent(function -> found.put(name, function));
            }
        }
        return found;
    }

    /// Lists while that is cheaper than to ask one by one: an account may have thousands.
    ///
    /// @return whether what was not found does not exist
    private static boolean listed(Aws aws, List<String> names, Map<String, FunctionConfiguration> found) {
        var pages = lambda(aws).listFunctionsPaginator().iterator();
        for (var page = 0; page < names.size() / 2 && pages.hasNext(); page++) {
            pages.next().functions().forEach(function -> found.put(function.functionName(), function));
            if (found.keySet().containsAll(names)) {
                return true;
            }
        }
        return !pages.hasNext();
    }

    private static Optional<FunctionConfiguration> function(Aws aws, String name) {
        try {
            var told = lambda(aws).getFunctionConfiguration(ask -> ask.functionName(name));
            return Optional.of(configuration(told));
        } catch (ResourceNotFoundException e) {
            return Optional.empty();
        }
    }

    /// A listing and a single answer have the same members in classes of their own.
    private static FunctionConfiguration configuration(SdkPojo told) {
        var configuration = FunctionConfiguration.builder();
        for (var member : configuration.sdkFields()) {
            var same = told.sdkFieldNameToField().get(member.locationName());
            if (same != null) {
                member.set(configuration, same.getValueOrDefault(told));
            }
        }
        return configuration.build();
    }
}
