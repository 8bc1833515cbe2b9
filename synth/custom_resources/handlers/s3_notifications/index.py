# SPDX-License-Identifier: Apache-2.0
# Sets the notifications of a bucket up. Those of a bucket of the program are all of it ("managed"); to those of an
# imported bucket the ones of others are added. CloudFormation takes 4096 characters at most.
import json
import urllib.request
import boto3

s3 = boto3.client("s3")
LISTS = ["TopicConfigurations", "QueueConfigurations", "LambdaFunctionConfigurations"]
EVENT_BRIDGE = "EventBridgeConfiguration"


def handler(event, context):
    answer = {"Status": "SUCCESS", "Reason": "See the log stream " + context.log_stream_name}
    try:
        props = event["ResourceProperties"]
        s3.put_bucket_notification_configuration(
            Bucket=props["BucketName"],
            NotificationConfiguration=wanted(event, props),
            SkipDestinationValidation=is_true(props, "SkipDestinationValidation", "false"),
        )
    except Exception as error:
        answer = {"Status": "FAILED", "Reason": f"{error}. See the log stream {context.log_stream_name}"}
        print(repr(error))
    respond(event, answer)


def is_true(props, name, default):
    return props.get(name, default).lower() == "true"


def wanted(event, props):
    deleted = event["RequestType"] == "Delete"
    own = {} if deleted else props["NotificationConfiguration"]
    if is_true(props, "Managed", "true"):
        return own
    old = event.get("OldResourceProperties", {}).get("NotificationConfiguration", {})
    present = s3.get_bucket_notification_configuration(Bucket=props["BucketName"])
    result = {}
    for name in LISTS:
        others = [n for n in present.get(name, []) if not is_own(event, n, old.get(name, []))]
        result[name] = others + [dict(n, Id=own_id(event, n)) for n in own.get(name, [])]
    # Who has turned EventBridge on cannot be told.
    if EVENT_BRIDGE in own or EVENT_BRIDGE in present:
        result[EVENT_BRIDGE] = {}
    return result


def is_own(event, notification, old):
    if event["RequestType"] == "Update":
        return canonical(notification) in [canonical(n) for n in old]
    return event["RequestType"] == "Delete" and notification["Id"].startswith(event["StackId"] + "-")


def own_id(event, notification):
    return f"{event['StackId']}-{hash(canonical(notification))}"


# S3 sorts the rules of filters and writes their names with a capital.
def canonical(notification):
    rules = notification.get("Filter", {}).get("Key", {}).get("FilterRules", [])
    rules = sorted([r["Name"].lower(), r["Value"]] for r in rules)
    rest = {k: v for k, v in notification.items() if k not in ("Id", "Filter")}
    return json.dumps([rules, rest], sort_keys=True)


def respond(event, answer):
    answer["PhysicalResourceId"] = event.get("PhysicalResourceId") or event["LogicalResourceId"]
    for name in ("StackId", "RequestId", "LogicalResourceId"):
        answer[name] = event[name]
    body = json.dumps(answer).encode("utf-8")
    headers = {"content-type": "", "content-length": str(len(body))}
    request = urllib.request.Request(event["ResponseURL"], data=body, headers=headers, method="PUT")
    try:
        with urllib.request.urlopen(request) as response:
            print("answered:", response.status)
    except Exception as error:
        print("cannot answer:", repr(error))
