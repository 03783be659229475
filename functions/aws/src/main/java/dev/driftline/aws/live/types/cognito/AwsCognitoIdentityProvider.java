package dev.driftline.aws.live.types.cognito;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import software.amazon.awssdk.services.cognitoidentityprovider.model.IdentityProviderType;

/// Somebody else who knows users of a pool.
final class AwsCognitoIdentityProvider {

    private static final String RENEWED = "ActiveEncryptionCertificate";

    /// What Cognito finds out about a provider by itself and renews (Amazon Cognito user pools API reference,
    /// CreateIdentityProvider, ProviderDetails): compared only where the state has it.
    private static final Set<String> FOUND_OUT = Set.of(
            "attributes_url",
            "attributes_url_add_attributes",
            "authorize_url",
            "jwks_uri",
            "oidc_issuer",
            "token_request_method",
            "token_url",
            RENEWED,
            "SLORedirectBindingURI",
            "SSORedirectBindingURI");

    /// @param details without what tells nothing
    record Live(IdentityProviderType provider, Value details) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_cognito_identity_provider")
            .readBy(AwsCognitoIdentityProvider::read)
            .needs(Cognito.IDENTITY_PROVIDERS)
            .computed("attribute_mapping", live -> Value.map(live.provider().attributeMapping()))
            .attribute("idp_identifiers", live -> Value.set(live.provider().idpIdentifiers()))
            // It may hold a client's secret.
            .sensitive("provider_details", Live::details)
            .attribute("provider_type", live -> live.provider().providerTypeAsString())
            .ignored("id", "the identity")
            .ignored("provider_name", "the identity")
            .ignored("user_pool_id", "the identity")
            .done();

    private AwsCognitoIdentityProvider() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var key = new Cognito.InPool(declared.text("user_pool_id"), declared.text("provider_name"));
        return reads.get(Cognito.IDENTITY_PROVIDERS, key)
                .map(provider -> new Live(
                        provider,
                        told(provider, declared.get("provider_details").entries())));
    }

    private static Value told(IdentityProviderType provider, Map<String, Value> declared) {
        var live = new TreeMap<String, Object>(provider.providerDetails());
        live.keySet().removeIf(name -> FOUND_OUT.contains(name) && !declared.containsKey(name));
        live.computeIfPresent(RENEWED, (name, value) -> declared.getOrDefault(name, Value.of(value)));
        return Value.map(live);
    }
}
