package hello;

import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;

/// The least that a Quarkus program can do.
@QuarkusMain
public final class Hello implements QuarkusApplication {

    @Override
    public int run(String... arguments) {
        System.out.println("hello");
        return 0;
    }
}
