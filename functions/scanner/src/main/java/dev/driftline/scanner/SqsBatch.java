package dev.driftline.scanner;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Messages that Lambda brings from a queue, and the answer that says which of them it shall bring again. ("Handling
/// errors for an SQS event source in Lambda")
record SqsBatch(List<Message> messages) {

    /// @param received how often it was brought, this time included
    record Message(String id, String body, String receiptHandle, int received) {}

    /// @param batchItemFailures those that are not done
    @RegisterForReflection
    public record Answer(List<Failure> batchItemFailures) {
        public Answer {
            batchItemFailures = List.copyOf(batchItemFailures);
        }
    }

    @RegisterForReflection
    public record Failure(String itemIdentifier) {}

    SqsBatch {
        messages = List.copyOf(messages);
    }

    static boolean isOne(JsonNode event) {
        return event.at("/Records/0/eventSource").asText().equals("aws:sqs");
    }

    static SqsBatch of(JsonNode event) {
        var messages = new ArrayList<Message>();
        event.path("Records")
                .forEach(record -> messages.add(new Message(
                        record.path("messageId").asText(),
                        record.path("body").asText(),
                        record.path("receiptHandle").asText(),
                        record.at("/attributes/ApproximateReceiveCount").asInt(1))));
        return new SqsBatch(messages);
    }

    /// One that fails does not keep the others from being worked on.
    Answer each(Predicate<Message> done) {
        return new Answer(messages.stream()
                .filter(message -> !done.test(message))
                .map(message -> new Failure(message.id()))
                .toList());
    }
}
