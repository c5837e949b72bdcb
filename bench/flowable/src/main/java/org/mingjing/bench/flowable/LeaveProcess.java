package org.mingjing.bench.flowable;

/** 请假流程 The same route: the head of the division, then, for more than three working days, the leader in charge. */
final class LeaveProcess {

    static final String BPMN = """
        <?xml version="1.0" encoding="UTF-8"?>
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:flowable="http://flowable.org/bpmn"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="mingjing">
          <process id="leave" name="请假" isExecutable="true">
            <startEvent id="asked"/>
            <sequenceFlow id="f1" sourceRef="asked" targetRef="head"/>
            <userTask id="head" name="部门负责人审批" flowable:assignee="${head}" flowable:dueDate="${due}">
              <extensionElements><flowable:taskListener event="complete" delegateExpression="${auditListener}"/></extensionElements>
            </userTask>
            <sequenceFlow id="f2" sourceRef="head" targetRef="long"/>
            <exclusiveGateway id="long" default="f4"/>
            <sequenceFlow id="f3" sourceRef="long" targetRef="leader">
              <conditionExpression xsi:type="tFormalExpression">${workingDays &gt; 3}</conditionExpression>
            </sequenceFlow>
            <sequenceFlow id="f4" sourceRef="long" targetRef="agreed"/>
            <userTask id="leader" name="分管院领导审批" flowable:assignee="${leader}" flowable:dueDate="${due}">
              <extensionElements><flowable:taskListener event="complete" delegateExpression="${auditListener}"/></extensionElements>
            </userTask>
            <sequenceFlow id="f5" sourceRef="leader" targetRef="agreed"/>
            <endEvent id="agreed"/>
          </process>
        </definitions>
        """;

    private LeaveProcess() {}
}
