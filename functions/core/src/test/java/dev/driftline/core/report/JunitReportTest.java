package dev.driftline.core.report;

import static dev.driftline.core.report.SampleReport.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class JunitReportTest {

    private final JunitReport format = new JunitReport();

    @Test
    void findings_are_failures_and_what_could_not_be_read_is_an_error() throws Exception {
        var xml = parsed(SampleReport.rich());

        assertThat(attributes(xml.getDocumentElement(), "tests", "failures", "errors", "skipped"))
                .containsExactly("7", "3", "1", "2");
        assertThat(elements(xml, "testcase")).hasSize(7);
        assertThat(elements(xml, "failure"))
                .extracting(failure -> failure.getAttribute("message"))
                .containsExactly(
                        "module.edge[\"a\"].aws_security_group.web changed: ingress",
                        "aws_sqs_queue.jobs is missing",
                        "aws_db_instance.main changed: password, allocated_storage");
        assertThat(elements(xml, "failure").get(2).getTextContent())
                .contains("allocated_storage: 100 -> 200")
                .doesNotContain("hunter2");
        assertThat(elements(xml, "error").getFirst().getTextContent()).isEqualTo("aws_vpc.a\naws_vpc.b");
    }

    @Test
    void every_suite_counts_its_own_cases() throws Exception {
        for (var suite : elements(parsed(SampleReport.rich()), "testsuite")) {
            assertThat(suite.getAttribute("tests"))
                    .isEqualTo(Integer.toString(
                            suite.getElementsByTagName("testcase").getLength()));
            assertThat(suite.getAttribute("timestamp")).isEqualTo("2026-11-21T10:15:30");
        }
    }

    @Test
    void a_clean_scan_is_a_passed_test_and_a_state_not_scanned_an_error() throws Exception {
        assertThat(attributes(parsed(SampleReport.with()).getDocumentElement(), "tests", "failures", "errors"))
                .containsExactly("1", "0", "0");

        var stack = SampleReport.notScanned("locked", "held by ann@host", "wait");
        assertThat(elements(parsed(SampleReport.of(List.of(stack), List.of(), List.of())), "error"))
                .extracting(error -> error.getAttribute("message"))
                .containsExactly("held by ann@host");
    }

    @Test
    void hostile_text_is_text() throws Exception {
        var evil = "\"/></testcase><!--]]>&#x0;\u0000\u001b[2J\ufffe\uffff\ud800<![CDATA[😀";
        var xml = parsed(HostileReport.of(evil));

        assertThat(elements(xml, "testcase")).hasSize(4);
        assertThat(elements(xml, "failure").getFirst().getParentNode())
                .isInstanceOfSatisfying(
                        Element.class,
                        testcase -> assertThat(testcase.getAttribute("name"))
                                .startsWith("\"/></testcase><!--]]>&#x0;\\u{0}\\u{1b}[2J??\\u{d800}<![CDATA[😀"));
    }

    private Document parsed(Report report) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(written(format, report))));
    }

    private static List<Element> elements(Document xml, String name) {
        var nodes = xml.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static List<String> attributes(Element element, String... names) {
        return List.of(names).stream().map(element::getAttribute).toList();
    }
}
