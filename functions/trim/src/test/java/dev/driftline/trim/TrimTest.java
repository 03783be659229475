package dev.driftline.trim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrimTest {

    @TempDir
    private Path folder;

    private Path zip;

    @BeforeEach
    void trim() throws IOException {
        zip = Sample.zip(folder);
        Trim.main(new String[] {zip.toString()});
    }

    @Test
    void what_the_function_calls_works_as_before() throws Exception {
        try (var loader = Sample.loaded(zip, folder)) {
            var function =
                    loader.loadClass("app.Function").getDeclaredConstructor().newInstance();

            assertThat(((Supplier<?>) function).get()).isEqualTo("aRED2");
        }
    }

    @Test
    void what_nothing_reaches_is_not_there() throws Exception {
        try (var loader = Sample.loaded(zip, folder)) {
            assertThatThrownBy(() -> service(loader, "WriteRequest")).isInstanceOf(ClassNotFoundException.class);
            assertThat(methods(service(loader, "ThingsClient"))).containsExactlyInAnyOrder("read", "create");
            assertThat(methods(service(loader, "DefaultThingsClient")))
                    .contains("read")
                    .doesNotContain("write");
            assertThat(methods(service(loader, "ReadRequest"))).containsExactly("colour");
        }
    }

    @Test
    void what_the_sdk_finds_by_name_is_kept_whole() throws Exception {
        try (var loader = Sample.loaded(zip, folder)) {
            assertThat(methods(service(loader, "Interceptor"))).containsExactly("before");
        }
    }

    @Test
    void the_same_input_gives_the_same_bytes() throws IOException {
        var first = Files.readAllBytes(zip);

        Trim.rewrite(zip);

        assertThat(Files.readAllBytes(zip)).isEqualTo(first);
    }

    private static Class<?> service(URLClassLoader loader, String name) throws ClassNotFoundException {
        return loader.loadClass("software.amazon.awssdk.services.things." + name);
    }

    private static Stream<String> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).map(Method::getName).distinct();
    }
}
