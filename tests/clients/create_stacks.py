# SPDX-License-Identifier: Apache-2.0
"""Deploys the stacks of the samples to moto, an AWS in memory, which listens on the loopback interface.

    create_stacks.py SAMPLES BINARIES

Each sample is synthesized anew, with strong references between stacks (exports), because moto has no Fn::GetStackOutput.
Its assets are put where the bootstrap stack of the CDK would have them. Each stack is created in the order of the
manifest; its resources, outputs and exports are read back; it is updated with a changed template; at last all stacks of
the sample are deleted in reverse order.

moto knows a part of CloudFormation's types and leaves the others out; those are listed at the end. What it cannot do for
another reason is listed with that reason in moto_gaps.json beside this file. A stack in that list which passes is
reported too, so that the list stays true.
"""
import io
import json
import logging
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import urllib.request
import warnings

import boto3
import botocore.exceptions
from moto.cloudformation.parsing import NULL_MODELS, get_model_map
from moto.server import ThreadedMotoServer

ACCOUNT, REGION = "123456789012", "us-east-1"
STRONG = {"@aws-cdk/core:defaultCrossStackReferences": "strong"}
CAPABILITIES = ["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"]
GAPS = json.loads((pathlib.Path(__file__).parent / "moto_gaps.json").read_text())

left_out = set()
server_log = io.StringIO()


def expect(condition, what):
    if not condition:
        raise AssertionError(what)


def synthesize(program, directory, out):
    """Runs a sample as its user would, but with strong references between stacks."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("CDK_", "AWS_"))}
    environment |= {"CDK_OUTDIR": str(out), "CDK_CONTEXT_JSON": json.dumps(STRONG)}
    subprocess.run([program], cwd=directory, env=environment, check=True, stderr=subprocess.DEVNULL)


class Stack:
    """A stack of an assembly, and what CloudFormation says about it."""

    def __init__(self, assembly, name, artifact):
        properties = artifact["properties"]
        region = artifact["environment"].split("/")[-1]
        self.name = properties.get("stackName", name)
        self.label = artifact.get("displayName", name)
        self.text = (assembly / properties["templateFile"]).read_text()
        self.template = json.loads(self.text)
        self.given = properties.get("parameters", {})
        self.region = REGION if region.startswith("unknown") else region
        self.cloudformation = boto3.client("cloudformation", region_name=self.region)

    def arguments(self, template):
        known = self.template.get("Parameters", {})
        return {
            "StackName": self.name,
            "TemplateBody": template,
            "Capabilities": CAPABILITIES,
            "Parameters": [{"ParameterKey": key, "ParameterValue": value}
                           for key, value in self.given.items() if key in known],
        }

    def description(self):
        return self.cloudformation.describe_stacks(StackName=self.name)["Stacks"][0]

    def outputs(self):
        return {output["OutputKey"]: output["OutputValue"] for output in self.description().get("Outputs", [])}

    def exports(self):
        exports = self.cloudformation.list_exports()["Exports"]
        return {export["Name"]: export["Value"] for export in exports}

    def physical_ids(self):
        resources = self.cloudformation.describe_stack_resources(StackName=self.name)["StackResources"]
        # moto gives an entry without a name to a resource that it left out.
        return {it["LogicalResourceId"]: it.get("PhysicalResourceId") for it in resources if "LogicalResourceId" in it}


def stacks_of(assembly):
    """The stacks of an assembly, those of stages included; the stacks that one depends on come first."""
    artifacts = json.loads((assembly / "manifest.json").read_text()).get("artifacts", {})
    done = set()

    def visit(name):
        if name in done or name not in artifacts:
            return
        done.add(name)
        artifact = artifacts[name]
        for dependency in artifact.get("dependencies", []):
            yield from visit(dependency)
        if artifact["type"] == "cdk:cloud-assembly":
            yield from stacks_of(assembly / artifact["properties"]["directoryName"])
        elif artifact["type"] == "aws:cloudformation:stack":
            yield Stack(assembly, name, artifact)

    for name in artifacts:
        yield from visit(name)


def publish_assets(assembly):
    """Puts the file assets of an assembly where its templates look for them."""
    s3 = boto3.client("s3", region_name=REGION)
    fill = lambda text: (text.replace("${AWS::AccountId}", ACCOUNT).replace("${AWS::Region}", REGION)
                         .replace("${AWS::Partition}", "aws"))
    for manifest in sorted(assembly.rglob("*.assets.json")):
        for asset in json.loads(manifest.read_text()).get("files", {}).values():
            source = asset.get("source", {}).get("path")
            path = manifest.parent / source if source else None
            body = path.read_bytes() if path and path.is_file() else b"PK\x05\x06" + bytes(18)  # an empty zip
            for destination in asset["destinations"].values():
                bucket, region = fill(destination["bucketName"]), destination.get("region", REGION)
                try:
                    s3.create_bucket(Bucket=bucket) if region == REGION else s3.create_bucket(
                        Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": region})
                except s3.exceptions.BucketAlreadyOwnedByYou:
                    pass
                s3.put_object(Bucket=bucket, Key=fill(destination["objectKey"]), Body=body)


def create(stack):
    boto3.client("ssm", region_name=stack.region).put_parameter(
        Name="/cdk-bootstrap/hnb659fds/version", Type="String", Value="21", Overwrite=True)
    stack.cloudformation.create_stack(**stack.arguments(stack.text))
    status = stack.description()["StackStatus"]
    expect(status == "CREATE_COMPLETE", f"after its creation the stack is {status}")


def check_resources(stack):
    """Every resource of a type that moto knows was created, and nothing else."""
    created = set(stack.physical_ids())
    for name, resource in stack.template["Resources"].items():
        kind = resource["Type"]
        if kind in get_model_map() or kind.startswith("Custom::"):
            expect(name in created or "Condition" in resource, f"{name} ({kind}) was not created")
        elif kind not in NULL_MODELS:
            left_out.add(kind)
    unknown = created - set(stack.template["Resources"])
    expect(not unknown, f"these resources are not in the template: {sorted(unknown)}")


def check_outputs(stack):
    """Outputs have the values that the template asks for, and exports the values of their outputs."""
    ids, outputs, exports = stack.physical_ids(), stack.outputs(), stack.exports()
    for name, output in stack.template.get("Outputs", {}).items():
        if name not in outputs and "Condition" in output:
            continue
        expect(name in outputs, f"there is no output {name}")
        actual, value = outputs[name], output["Value"]
        if isinstance(value, str):
            expect(actual == value, f"output {name} is '{actual}', the template says '{value}'")
        elif "Ref" in value and value["Ref"] in ids:
            physical = ids[value["Ref"]]
            expect(actual == physical, f"output {name} is '{actual}', the resource is '{physical}'")
        elif "Fn::GetAtt" in value and value["Fn::GetAtt"][1] == "Arn":
            last = re.split("[:/]", ids[value["Fn::GetAtt"][0]])[-1]
            expect(actual.startswith("arn:") and actual.endswith(last), f"output {name} is '{actual}', not the ARN of {last}")
        else:
            expect(actual, f"output {name} is empty")
        if "Export" in output:
            exported = exports.get(output["Export"]["Name"])
            expect(exported == actual, f"export {output['Export']['Name']} is '{exported}', its output is '{actual}'")


def check_imports(stack):
    """What a parameter of Systems Manager imports is what the other stack exports; returns how many there are."""
    ssm, exports, count = boto3.client("ssm", region_name=stack.region), stack.exports(), 0
    for name, resource in stack.template["Resources"].items():
        value = resource.get("Properties", {}).get("Value")
        if resource["Type"] == "AWS::SSM::Parameter" and isinstance(value, dict) and "Fn::ImportValue" in value:
            stored = ssm.get_parameter(Name=stack.physical_ids()[name])["Parameter"]["Value"]
            exported = exports.get(value["Fn::ImportValue"])
            expect(stored == exported, f"{name} is '{stored}', the export is '{exported}'")
            count += 1
    return count


def update(stack):
    """One resource and one output more; what was there stays."""
    before, outputs = stack.physical_ids(), stack.outputs()
    changed = json.loads(stack.text)
    changed["Resources"]["AddedByUpdate"] = {
        "Type": "AWS::SSM::Parameter",
        "Properties": {"Name": f"/{stack.name}/added", "Type": "String", "Value": {"Ref": "AWS::StackName"}},
    }
    changed.setdefault("Outputs", {})["AddedByUpdate"] = {"Value": {"Ref": "AddedByUpdate"}}
    stack.cloudformation.update_stack(**stack.arguments(json.dumps(changed)))
    status = stack.description()["StackStatus"]
    expect(status == "UPDATE_COMPLETE", f"after its update the stack is {status}")
    after = stack.physical_ids()
    added = after.pop("AddedByUpdate", None)
    expect(added, "the update did not add its resource")
    # moto takes a resource without properties for changed at each update.
    kept = [name for name in before if "Properties" in stack.template["Resources"][name]]
    replaced = [name for name in kept if before[name] != after.get(name)]
    expect(after.keys() == before.keys() and not replaced, f"the update replaced {replaced}: {before} became {after}")
    expect(stack.outputs() == outputs | {"AddedByUpdate": added}, f"the outputs are now {stack.outputs()}")
    value = boto3.client("ssm", region_name=stack.region).get_parameter(Name=f"/{stack.name}/added")["Parameter"]["Value"]
    expect(value == stack.name, f"the resource of the update is '{value}'")


def delete(stack):
    exports = {output["Export"]["Name"] for output in stack.template.get("Outputs", {}).values() if "Export" in output}
    stack.cloudformation.delete_stack(StackName=stack.name)
    try:
        status = stack.description()["StackStatus"]
    except botocore.exceptions.ClientError:  # it is unknown now
        status = "DELETE_COMPLETE"
    expect(status == "DELETE_COMPLETE", f"after its deletion the stack is {status}")
    left = exports & set(stack.exports())
    expect(not left, f"after its deletion these exports are left: {sorted(left)}")


class Report:
    def __init__(self):
        self.passed, self.gaps, self.failed, self.imports = 0, 0, 0, 0

    def failure(self, message):
        self.failed += 1
        print(message)

    def attempt(self, label, step, stack):
        """Runs a step and returns whether it passed. Whatever moto or boto3 raises is a finding."""
        server_log.seek(0)
        server_log.truncate()
        try:
            self.imports += step(stack) or 0
            return True
        except Exception as error:
            if label in GAPS:
                self.gaps += 1
            else:
                self.failure(f"{label}: {step.__name__}: {type(error).__name__}: {error}\n{server_log.getvalue()}")
            return False


def deploy(name, assembly, report):
    publish_assets(assembly)
    created = []
    for stack in stacks_of(assembly):
        label = f"{name}/{stack.label}"
        if not report.attempt(label, create, stack):
            continue
        created.append(stack)
        if all(report.attempt(label, step, stack) for step in (check_resources, check_outputs, check_imports, update)):
            report.passed += 1
            if label in GAPS:
                report.failure(f"{label}: moto can do it now, remove it from moto_gaps.json")
    for stack in reversed(created):
        report.attempt(f"{name}/{stack.label}", delete, stack)


def main(samples, binaries):
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    endpoint = "http://{}:{}".format(*server.get_host_and_port())
    os.environ |= {"AWS_ACCESS_KEY_ID": "testing", "AWS_SECRET_ACCESS_KEY": "testing", "AWS_ENDPOINT_URL": endpoint,
                   "AWS_EC2_METADATA_DISABLED": "true", "AWS_CONFIG_FILE": os.devnull, "NO_PROXY": "127.0.0.1",
                   "AWS_SHARED_CREDENTIALS_FILE": os.devnull, "AWS_MAX_ATTEMPTS": "1"}
    report = Report()
    for program in sorted(path.parent for path in samples.glob("*/main.cpp")):
        with tempfile.TemporaryDirectory() as out:
            synthesize(binaries / program.name, program, out)
            deploy(program.name, pathlib.Path(out), report)
        urllib.request.urlopen(urllib.request.Request(f"{endpoint}/moto-api/reset", method="POST")).read()
    server.stop()

    print("types that moto leaves out:", ", ".join(sorted(left_out)) or "none")
    print(f"{report.passed} stacks created, updated and deleted, with {report.imports} imported values; "
          f"{report.gaps} that moto cannot create, {report.failed} failed")
    return 1 if report.failed or not report.passed or not report.imports else 0


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    # What the server says is shown when a step fails.
    logging.basicConfig(stream=server_log, level=logging.ERROR)
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()))
