package dev.driftline.trim;

import java.lang.classfile.Attributes;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.attribute.StackMapFrameInfo;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicConstantDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.stream.Stream;

/// What a method refers to: in its signature, its instructions, its lambdas and what the verifier looks at.
final class References {

    private final Sink sink;

    References(Sink sink) {
        this.sink = sink;
    }

    void of(MethodModel method) {
        type(method.methodTypeSymbol());
        method.code().ifPresent(this::code);
    }

    void of(FieldModel field) {
        type(field.fieldTypeSymbol());
    }

    private void code(CodeModel code) {
        code.forEach(this::element);
        code.findAttribute(Attributes.stackMapTable()).stream()
                .flatMap(table -> table.entries().stream())
                .flatMap(frame -> Stream.concat(frame.locals().stream(), frame.stack().stream()))
                .forEach(this::verified);
    }

    private void verified(StackMapFrameInfo.VerificationTypeInfo known) {
        if (known instanceof StackMapFrameInfo.ObjectVerificationTypeInfo object) {
            type(object.classSymbol());
        }
    }

    private void element(CodeElement element) {
        switch (element) {
            case InvokeInstruction call -> call(call);
            case InvokeDynamicInstruction call -> {
                constant(call.bootstrapMethod());
                call.bootstrapArgs().forEach(this::constant);
                type(call.typeSymbol());
            }
            case FieldInstruction field -> {
                type(field.owner().asSymbol());
                type(field.typeSymbol());
            }
            case NewObjectInstruction made -> type(made.className().asSymbol());
            case NewReferenceArrayInstruction made -> type(made.componentType().asSymbol());
            case NewMultiArrayInstruction made -> type(made.arrayType().asSymbol());
            case TypeCheckInstruction check -> type(check.type().asSymbol());
            case ConstantInstruction.LoadConstantInstruction load -> constant(load.constantValue());
            case ExceptionCatch caught -> caught.catchType().ifPresent(type -> type(type.asSymbol()));
            default -> {}
        }
    }

    private void call(InvokeInstruction call) {
        var owner = call.owner().asSymbol();
        type(owner);
        type(call.typeSymbol());
        if (owner.isArray()) {
            return; // clone() of an array
        }
        var member = new Member(call.name().stringValue(), call.type().stringValue());
        if (call.opcode() == Opcode.INVOKESTATIC || call.opcode() == Opcode.INVOKESPECIAL) {
            sink.direct(internalName(owner), member);
        } else {
            sink.virtual(internalName(owner), member);
        }
    }

    private void constant(ConstantDesc constant) {
        switch (constant) {
            case ClassDesc type -> type(type);
            case MethodTypeDesc type -> type(type);
            case DirectMethodHandleDesc handle -> handle(handle);
            case DynamicConstantDesc<?> made -> {
                handle(made.bootstrapMethod());
                made.bootstrapArgsList().forEach(this::constant);
            }
            default -> {}
        }
    }

    private void handle(DirectMethodHandleDesc handle) {
        type(handle.owner());
        if (!handle.lookupDescriptor().startsWith("(")) {
            return; // a field
        }
        type(MethodTypeDesc.ofDescriptor(handle.lookupDescriptor()));
        var member = new Member(handle.methodName(), handle.lookupDescriptor());
        switch (handle.kind()) {
            case VIRTUAL, INTERFACE_VIRTUAL -> sink.virtual(internalName(handle.owner()), member);
            default -> sink.direct(internalName(handle.owner()), member);
        }
    }

    private void type(MethodTypeDesc type) {
        type(type.returnType());
        type.parameterList().forEach(this::type);
    }

    private void type(ClassDesc type) {
        var element = type;
        while (element.isArray()) {
            element = element.componentType();
        }
        if (element.isClassOrInterface()) {
            sink.type(internalName(element));
        }
    }

    static String internalName(ClassDesc type) {
        var descriptor = type.descriptorString();
        return descriptor.substring(1, descriptor.length() - 1);
    }
}
