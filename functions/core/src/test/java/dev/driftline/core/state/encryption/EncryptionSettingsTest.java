package dev.driftline.core.state.encryption;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncryptionSettingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{hunter2 | no JSON at line 1",
                "{\"state\": {}, \"state\": {}} | no JSON at line 1",
                "{} | no \"state\" with a \"method\" in it",
                "{\"state\": {\"method\": \"method.aes_gcm.a\"}} | there is no method \"method.aes_gcm.a\"",
                "{\"state\": {\"method\": \"method.external.a\"}, \"method\": {\"external\": {\"a\": {}}}} | runs no programs",
                "{\"state\": {\"method\": \"method.aes_gcm.a\"}, \"method\": {\"aes_gcm\": {\"a\": {}}}} | has no \"keys\"",
                "{\"state\": {\"method\": \"method.aes_gcm.a\"}, \"method\": {\"aes_gcm\": {\"a\": {\"keys\": \"k.b.c\"}}}} | no key provider \"k.b.c\"",
                "{\"state\": {\"method\": \"method.aes_gcm.a\"}, \"method\": {\"aes_gcm\": {\"a\": {\"aad\": [256]}}}} | a list of numbers from 0 to 255",
                "{\"key_provider\": {\"external\": {\"a\": {\"command\": [\"x\"]}}}} | known are [aws_kms, openbao, pbkdf2]",
                "{\"key_provider\": {\"aws_kms\": {\"a\": {\"secret_key\": \"hunter2\"}}}} | \"secret_key\" is not known here",
                "{\"key_provider\": {\"pbkdf2\": {\"a\": {\"passphrase\": \"hunter2\"}}}} | must say where the secret is, not what it is",
                "{\"key_provider\": {\"openbao\": {\"a\": {\"token\": {\"file\": \"hunter2\"}}}}} | must say where the secret is",
                "{\"key_provider\": {\"pbkdf2\": {\"a\": {\"chain\": \"key_provider.pbkdf2.a\"}}}, \"state\": {\"method\": \"method.aes_gcm.m\"}, \"method\": {\"aes_gcm\": {\"m\": {\"keys\": \"key_provider.pbkdf2.a\"}}}} | chained to itself"
            })
    void what_cannot_be_understood_is_said_at_once_and_no_secret_is_quoted(String json, String problem) {
        assertThatThrownBy(() -> EncryptionSettings.parse(json))
                .isInstanceOf(BadEncryptionException.class)
                .hasMessageStartingWith("encryption configuration: ")
                .hasMessageContaining(problem)
                .hasMessageNotContaining("hunter2")
                .hasNoCause();
    }
}
