package dev.driftline.trim;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The Java platform's own types, whose code may call whatever overrides their methods (`run`, `compareTo`, `close`).
final class Platform {

    private final Map<String, Set<Member>> methods = new HashMap<>();

    boolean calls(Set<String> types, Member member) {
        return types.stream().anyMatch(type -> methods(type).contains(member));
    }

    private Set<Member> methods(String type) {
        var known = methods.get(type);
        if (known == null) {
            known = read(type);
            methods.put(type, known);
        }
        return known;
    }

    private static Set<Member> read(String type) {
        try {
            var found = Class.forName(type.replace('/', '.'), false, ClassLoader.getPlatformClassLoader());
            var members = new HashSet<Member>();
            hierarchy(found)
                    .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
                    .map(Platform::member)
                    .forEach(members::add);
            return members;
        } catch (ClassNotFoundException e) {
            return Set.of(); // An optional library that is not in the zip either.
        }
    }

    private static Stream<Class<?>> hierarchy(Class<?> type) {
        var parents = Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()));
        return Stream.concat(Stream.of(type), parents.flatMap(Platform::hierarchy));
    }

    private static Member member(Method method) {
        return new Member(
                method.getName(),
                java.lang.constant.MethodTypeDesc.of(
                                method.getReturnType().describeConstable().orElseThrow(),
                                Arrays.stream(method.getParameterTypes())
                                        .map(type -> type.describeConstable().orElseThrow())
                                        .toList())
                        .descriptorString());
    }
}
