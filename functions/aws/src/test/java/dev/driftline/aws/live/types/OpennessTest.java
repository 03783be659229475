package dev.driftline.aws.live.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpennessTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Statement\": [{\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"s3:GetObject\"}]}",
                "{\"Statement\": {\"Effect\": \"Allow\", \"Principal\": {\"AWS\": \"*\"}, \"Action\": \"sts:AssumeRole\"}}",
                "{\"Statement\": [{\"Effect\": \"Allow\", \"Principal\": {\"AWS\": [\"arn:aws:iam::1:root\", \"*\"]}}]}"
            })
    void a_policy_for_everybody_is_open(String policy) {
        assertThat(Openness.ofPolicy(policy)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"Statement\": [{\"Effect\": \"Deny\", \"Principal\": \"*\", \"Action\": \"s3:*\"}]}",
                "{\"Statement\": [{\"Effect\": \"Allow\", \"Principal\": {\"AWS\": \"arn:aws:iam::1:root\"}}]}",
                "{\"Statement\": [{\"Effect\": \"Allow\", \"Principal\": {\"Service\": \"lambda.amazonaws.com\"}}]}",
                "{\"Statement\": [{\"Effect\": \"Allow\", \"Principal\": \"*\", \"Condition\": {\"StringEquals\": {}}}]}"
            })
    void a_policy_for_some_is_not(String policy) {
        assertThat(Openness.ofPolicy(policy)).isFalse();
    }

    @Test
    void no_policy_lets_nobody_in() {
        assertThat(Openness.ofPolicy(null)).isFalse();
    }
}
