package dev.driftline.aws.ledger;

import static dev.driftline.aws.ledger.Table.key;
import static dev.driftline.aws.ledger.Table.with;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Texts that are longer than an item may be (400 KB, Amazon DynamoDB, "Quotas"): compressed, in several items.
final class Pieces {

    private static final int LARGEST = 350_000;

    private final Table table;

    Pieces(Table table) {
        this.table = table;
    }

    void write(String job, String name, List<String> texts, AttributeValue expires) {
        var bytes = compressed(texts);
        for (int from = 0, number = 0; from < bytes.length; from += LARGEST, number++) {
            var piece = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + LARGEST));
            table.put(with(
                    key("SPLIT", job, "DOC#%s#%05d".formatted(name, number)),
                    Map.of("piece", AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(piece)), "expires", expires)));
        }
    }

    List<String> read(String job, String name) {
        var bytes = new ByteArrayOutputStream();
        for (var item : table.query(key("SPLIT", job), "DOC#" + name + "#")) {
            bytes.writeBytes(
                    Optional.ofNullable(item.get("piece")).orElseThrow().b().asByteArrayUnsafe());
        }
        return texts(bytes.toByteArray());
    }

    private static byte[] compressed(List<String> texts) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            out.writeInt(texts.size());
            for (var text : texts) {
                var encoded = text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(encoded.length);
                out.write(encoded);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<String> texts(byte[] bytes) {
        var texts = new ArrayList<String>();
        try (var in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes)))) {
            for (var left = in.readInt(); left > 0; left--) {
                texts.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a piece is missing", e);
        }
        return texts;
    }
}
