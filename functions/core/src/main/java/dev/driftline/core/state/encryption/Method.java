package dev.driftline.core.state.encryption;

import com.fasterxml.jackson.databind.JsonNode;

/// One way in which states may be encrypted.
sealed interface Method {

    /// @param address `method.aes_gcm.main`
    /// @param keys address of the key provider
    /// @param aad what was authenticated beside the content
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record AesGcm(String address, String keys, byte[] aad) implements Method {}

    /// None: the operator allows states that are not encrypted.
    record Unencrypted() implements Method {}

    static Method of(String address, JsonNode body) {
        var type = address.split("\\.", 3)[1];
        return switch (type) {
            case "unencrypted" -> new Unencrypted();
            case "aes_gcm" ->
                new AesGcm(address, Reference.plain(body.path("keys").asText("")), aad(address, body));
            default ->
                throw new BadEncryptionException(
                        "%s: known are [aes_gcm, unencrypted]; Driftline runs no programs".formatted(address));
        };
    }

    private static byte[] aad(String address, JsonNode body) {
        var numbers = body.path("aad");
        var aad = new byte[numbers.size()];
        for (var i = 0; i < aad.length; i++) {
            var number = numbers.path(i).asInt(-1);
            if (number < 0 || number > 255) {
                throw new BadEncryptionException("%s: \"aad\" is a list of numbers from 0 to 255".formatted(address));
            }
            aad[i] = (byte) number;
        }
        return aad;
    }
}
