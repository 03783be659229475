package dev.driftline.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.model.Value;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What allows more is told from what allows less or the same.
class PolicyReachTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "'Action':'s3:GetObject','Resource':'*' | 'Action':['s3:GetObject','s3:PutObject'],'Resource':'*' | true",
                "'Action':['s3:GetObject','s3:PutObject'],'Resource':'*' | 'Action':'s3:GetObject','Resource':'*' | false",
                "'Action':'s3:*','Resource':'*' | 'Action':'s3:GetObject','Resource':'arn:aws:s3:::a/*' | false",
                "'Action':'s3:GetObject','Resource':'arn:aws:s3:::a/*' | 'Action':'s3:GetObject','Resource':'*' | true",
                "'Action':'S3:getobject','Resource':'*' | 'Action':'s3:GetObject','Resource':'*' | false",
                "'Action':'a:b','Resource':'*','Condition':{'Bool':{'aws:SecureTransport':'true'}} | 'Action':'a:b','Resource':'*' | true",
                "'Action':'a:b','Resource':'*' | 'Action':'a:b','Resource':'*','Condition':{'Bool':{'aws:SecureTransport':'true'}} | false",
                "'Action':'a:b','Condition':{'StringEquals':{'k':'x'}} | 'Action':'a:b','Condition':{'StringEquals':{'k':['x','y']}} | true",
                "'Action':'a:b','Condition':{'StringNotEquals':{'k':['x','y']}} | 'Action':'a:b','Condition':{'StringNotEquals':{'k':'x'}} | true",
                "'Principal':{'AWS':'arn:aws:iam::111111111111:root'},'Action':'a:b' | 'Principal':{'AWS':'111111111111'},'Action':'a:b' | false",
                "'Principal':{'AWS':'111111111111'},'Action':'a:b' | 'Principal':'*','Action':'a:b' | true",
                "'Principal':'*','Action':'a:b' | 'Principal':{'AWS':'111111111111'},'Action':'a:b' | false",
                "'NotAction':'iam:*','Resource':'*' | 'NotAction':['iam:*','sts:*'],'Resource':'*' | false",
                "'NotAction':['iam:*','sts:*'],'Resource':'*' | 'NotAction':'iam:*','Resource':'*' | true",
                "'NotAction':'iam:*','Resource':'*' | 'Action':'s3:GetObject','Resource':'*' | false",
                "'NotAction':'iam:*','Resource':'*' | 'Action':'iam:PassRole','Resource':'*' | true",
                "'NotAction':'iam:*','Resource':'*' | 'Action':'*','Resource':'*' | true",
            })
    void an_allowed_statement(String expected, String actual, boolean widened) {
        assertThat(PolicyReach.widened(policy("Allow", expected), policy("Allow", actual)))
                .isEqualTo(widened);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "'Action':['s3:GetObject','s3:PutObject'],'Resource':'*' | 'Action':'s3:GetObject','Resource':'*' | true",
                "'Action':'s3:GetObject','Resource':'*' | 'Action':'s3:*','Resource':'*' | false",
            })
    void a_denied_statement(String expected, String actual, boolean widened) {
        assertThat(PolicyReach.widened(policy("Deny", expected), policy("Deny", actual)))
                .isEqualTo(widened);
    }

    @ParameterizedTest
    @CsvSource({"true, 's3:GetObject'", "false, ''"})
    void statements_that_together_say_the_same_widen_nothing(boolean widened, String more) {
        var one = policy("Allow", "'Action':['a:b','c:d'],'Resource':'*'");
        var two = Value.of(("{'Statement':[{'Effect':'Allow','Action':'a:b','Resource':'*'},"
                        + "{'Effect':'Allow','Action':['c:d','%s'],'Resource':'*'}]}")
                .formatted(more.isEmpty() ? "c:d" : more)
                .replace('\'', '"'));
        assertThat(PolicyReach.widened(one, two)).isEqualTo(widened);
        assertThat(PolicyReach.widened(two, one)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"plain text", "{}", "[]", "{\"Statement\":7}", "{\"Statement\":[7]}"})
    void what_is_no_policy_allows_nothing(String text) {
        var values = Value.list(List.of(text));
        assertThat(PolicyReach.widened(Value.absent(), values)).isFalse();
        assertThat(PolicyReach.widened(values, Value.absent())).isFalse();
    }

    private static Value policy(String effect, String rest) {
        return Value.of(
                ("{'Version':'2012-10-17','Statement':[{'Effect':'" + effect + "'," + rest + "}]}").replace('\'', '"'));
    }
}
