package dev.driftline.aws.live.types.iam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.AttributeRule;
import dev.driftline.core.compare.Meaning.Sides;
import dev.driftline.core.model.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Spellings that IAM and Terraform do not share.
class IamMeaningsTest {

    private static final String CERTIFICATE =
            "-----BEGIN CERTIFICATE-----\nMIIDHTCC\nAgWgAwIB\n-----END CERTIFICATE-----\n";

    @Test
    void a_certificate_is_its_data_whatever_the_lines() {
        assertSame(
                AwsIamServerCertificate.TYPE,
                "certificate_body",
                CERTIFICATE,
                "-----BEGIN CERTIFICATE-----\r\nMIIDHTCCAgWgAwIB\r\n-----END CERTIFICATE-----");
        assertDifferent(
                AwsIamServerCertificate.TYPE, "certificate_body", CERTIFICATE, CERTIFICATE.replace("MIID", "MIIE"));
    }

    @Test
    void a_chain_one_certificate_longer_is_another_chain() {
        assertDifferent(
                AwsIamServerCertificate.TYPE, "certificate_chain", CERTIFICATE, CERTIFICATE + "\n" + CERTIFICATE);
    }

    @Test
    void an_identity_providers_url_is_without_its_scheme() {
        assertSame(
                AwsIamOpenidConnectProvider.TYPE,
                "url",
                "https://token.actions.githubusercontent.com",
                "token.actions.githubusercontent.com");
        assertDifferent(AwsIamOpenidConnectProvider.TYPE, "url", "https://gitlab.com/a", "gitlab.com");
    }

    @Test
    void thumbprints_have_neither_order_nor_case() {
        var type = AwsIamOpenidConnectProvider.TYPE;
        assertThat(understood(type, "thumbprint_list", Value.list(List.of("6938FD", "1C58a3")))
                        .elements())
                .containsExactlyInAnyOrderElementsOf(
                        understood(type, "thumbprint_list", Value.set(List.of("1c58a3", "6938fd")))
                                .elements());
    }

    @Test
    void an_ssh_key_is_without_its_comment() {
        assertSame(AwsIamUserSshKey.TYPE, "public_key", "ssh-rsa AAAAB3Nza ann@laptop\n", "ssh-rsa AAAAB3Nza");
        assertDifferent(AwsIamUserSshKey.TYPE, "public_key", "ssh-rsa AAAAB3Nza", "ssh-rsa AAAAB3Nzb");
        assertDifferent(AwsIamUserSshKey.TYPE, "public_key", "ssh-rsa AAAAB3Nza", "ssh-ed25519 AAAAB3Nza");
    }

    @Test
    void an_ssh_key_in_pem_is_its_data_whatever_the_lines() {
        assertSame(
                AwsIamUserSshKey.TYPE,
                "public_key",
                "-----BEGIN PUBLIC KEY-----\nMIIB\nIjAN\n-----END PUBLIC KEY-----\n",
                "-----BEGIN PUBLIC KEY-----\nMIIBIjAN\n-----END PUBLIC KEY-----");
    }

    @Test
    void white_space_between_the_tags_of_saml_metadata_is_layout() {
        assertSame(
                AwsIamSamlProvider.TYPE,
                "saml_metadata_document",
                "<?xml version=\"1.0\"?>\n<EntityDescriptor entityID=\"https://sso\">\n  <A/>\n</EntityDescriptor>\n",
                "<?xml version=\"1.0\"?><EntityDescriptor entityID=\"https://sso\"><A/></EntityDescriptor>");
        assertDifferent(
                AwsIamSamlProvider.TYPE,
                "saml_metadata_document",
                "<EntityDescriptor entityID=\"https://sso\"/>",
                "<EntityDescriptor entityID=\"https://attacker\"/>");
    }

    @Test
    void documents_are_percent_decoded_and_a_plus_stays_a_plus() {
        assertThat(Iam.document("%7B%22Sid%22%3A%20%22a+b%22%7D")).isEqualTo("{\"Sid\": \"a+b\"}");
        assertThat(Iam.document(null)).isEmpty();
    }

    private static void assertSame(ResourceType<?> type, String attribute, String declared, String live) {
        assertThat(understood(type, attribute, Value.of(declared)))
                .isEqualTo(understood(type, attribute, Value.of(live)));
    }

    private static void assertDifferent(ResourceType<?> type, String attribute, String declared, String live) {
        assertThat(understood(type, attribute, Value.of(declared)))
                .isNotEqualTo(understood(type, attribute, Value.of(live)));
    }

    private static Value understood(ResourceType<?> type, String attribute, Value value) {
        if (!(type.attributes().get(attribute) instanceof AttributeRule.Compared compared)) {
            throw new AssertionError(attribute + " is not compared");
        }
        return compared.meaning().of(new Sides(value, Value.absent())).declared();
    }
}
