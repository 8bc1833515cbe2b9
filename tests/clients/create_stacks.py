# SPDX-License-Identifier: Apache-2.0
"""Creates the stacks of the samples in moto, an AWS in memory.

    create_stacks.py SAMPLES

Each template below SAMPLES/*/cdk.out is created as a stack, in the order of the manifest, with its assets where the
bootstrap stack of the CDK would have put them. moto knows a part of CloudFormation's types and leaves the others out; what
it cannot create for that reason is listed, with the reason, in moto_gaps.json beside this file. A stack in that list that
can be created is reported too, so that the list stays true.
"""
import json
import pathlib
import sys
import warnings

import boto3
from moto import mock_aws

ACCOUNT, REGION = "123456789012", "us-east-1"
GAPS = json.loads((pathlib.Path(__file__).parent / "moto_gaps.json").read_text())


def stacks_of(assembly):
    """Template and parameters of each stack, those of stages included; the stacks it depends on come first."""
    artifacts = json.loads((assembly / "manifest.json").read_text()).get("artifacts", {})
    done = set()

    def visit(name):
        if name in done or name not in artifacts:
            return
        done.add(name)
        artifact = artifacts[name]
        for dependency in artifact.get("dependencies", []):
            yield from visit(dependency)
        properties = artifact.get("properties", {})
        if artifact["type"] == "cdk:cloud-assembly":
            yield from stacks_of(assembly / properties["directoryName"])
        elif artifact["type"] == "aws:cloudformation:stack":
            yield {
                "name": properties.get("stackName", name),
                "label": artifact.get("displayName", name),
                "template": (assembly / properties["templateFile"]).read_text(),
                "parameters": properties.get("parameters", {}),
                "region": artifact["environment"].split("/")[-1],
            }

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
    region = REGION if stack["region"].startswith("unknown") else stack["region"]
    boto3.client("ssm", region_name=region).put_parameter(
        Name="/cdk-bootstrap/hnb659fds/version", Type="String", Value="21", Overwrite=True)
    client = boto3.client("cloudformation", region_name=region)
    known = json.loads(stack["template"]).get("Parameters", {})
    client.create_stack(
        StackName=stack["name"],
        TemplateBody=stack["template"],
        Capabilities=["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"],
        Parameters=[{"ParameterKey": key, "ParameterValue": value}
                    for key, value in stack["parameters"].items() if key in known])
    status = client.describe_stacks(StackName=stack["name"])["Stacks"][0]["StackStatus"]
    if status != "CREATE_COMPLETE":
        raise RuntimeError(f"the stack is {status}")


def main(samples):
    passed, gaps, failed = 0, 0, 0
    for assembly in sorted(samples.glob("*/cdk.out")):
        with mock_aws():
            publish_assets(assembly)
            for stack in stacks_of(assembly):
                label = f"{assembly.parent.name}/{stack['label']}"
                try:
                    create(stack)
                except Exception as error:  # whatever moto raises is a finding
                    if label in GAPS:
                        gaps += 1
                    else:
                        failed += 1
                        print(f"{label}: {type(error).__name__}: {error}")
                else:
                    if label in GAPS:
                        failed += 1
                        print(f"{label}: moto can create it now, remove it from moto_gaps.json")
                    passed += 1
    print(f"{passed} stacks created, {gaps} that moto cannot create, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    sys.exit(main(pathlib.Path(sys.argv[1])))
