# SPDX-License-Identifier: Apache-2.0
# The handler of Custom::S3BucketNotifications, with a client of S3 that notes its calls.
import json
import pathlib
import sys
import types
import unittest
from unittest import mock


class Client:
    def __init__(self):
        self.present = {}
        self.puts = []
        self.error = None

    def get_bucket_notification_configuration(self, Bucket):
        return json.loads(json.dumps(self.present))

    def put_bucket_notification_configuration(self, **arguments):
        if self.error:
            raise self.error
        self.puts.append(arguments)


client = Client()
sys.modules["boto3"] = types.SimpleNamespace(client=lambda name: client)
folder = pathlib.Path(__file__).resolve().parents[2] / "synth/custom_resources/handlers/s3_notifications"
sys.dont_write_bytecode = True
sys.path.insert(0, str(folder))
import index  # noqa: E402

index.print = lambda *parts: None
CONTEXT = types.SimpleNamespace(log_stream_name="the-log")


def rules(prefix="prefix"):
    return {"Key": {"FilterRules": [{"Name": "suffix", "Value": ".csv"}, {"Name": prefix, "Value": "in/"}]}}


OWN = {"Events": ["s3:ObjectCreated:*"], "Filter": rules(), "QueueArn": "own"}
OTHER = {"Id": "other", "Events": ["s3:ObjectRemoved:*"], "TopicArn": "other"}


class NotificationsTest(unittest.TestCase):
    def setUp(self):
        client.__init__()
        self.answers = []

    def run_handler(self, kind, wanted, managed="false", old=None, skip="false"):
        event = {
            "RequestType": kind,
            "ResponseURL": "https://answer",
            "StackId": "stack",
            "RequestId": "request",
            "LogicalResourceId": "logical",
            "ResourceProperties": {
                "BucketName": "bucket",
                "NotificationConfiguration": json.loads(json.dumps(wanted)),
                "Managed": managed,
                "SkipDestinationValidation": skip,
            },
        }
        if old is not None:
            event["OldResourceProperties"] = {"NotificationConfiguration": json.loads(json.dumps(old))}
        with mock.patch("urllib.request.urlopen") as urlopen:
            index.handler(event, CONTEXT)
            self.answers.append(json.loads(urlopen.call_args[0][0].data))
            self.assertEqual(urlopen.call_args[0][0].get_method(), "PUT")
        return client.puts[-1]["NotificationConfiguration"] if client.puts else None

    def test_a_managed_bucket_gets_what_is_wanted_and_nothing_else(self):
        client.present = {"TopicConfigurations": [OTHER]}
        self.assertEqual(self.run_handler("Create", {"QueueConfigurations": [OWN]}, managed="true"),
                         {"QueueConfigurations": [OWN]})
        self.assertEqual(self.run_handler("Delete", {"QueueConfigurations": [OWN]}, managed="true"), {})
        self.assertEqual(self.answers[0]["Status"], "SUCCESS")
        self.assertEqual(self.answers[0]["PhysicalResourceId"], "logical")

    def test_destinations_are_tested_unless_told_otherwise(self):
        self.run_handler("Create", {}, managed="true")
        self.run_handler("Create", {}, managed="true", skip="true")
        self.assertEqual([put["SkipDestinationValidation"] for put in client.puts], [False, True])

    def test_other_notifications_of_an_imported_bucket_stay_at_creation(self):
        client.present = {"TopicConfigurations": [OTHER]}
        result = self.run_handler("Create", {"QueueConfigurations": [OWN]})
        self.assertEqual(result["TopicConfigurations"], [OTHER])
        self.assertEqual(len(result["QueueConfigurations"]), 1)
        self.assertTrue(result["QueueConfigurations"][0]["Id"].startswith("stack-"))

    def test_own_ones_are_replaced_at_an_update_as_s3_writes_them(self):
        as_s3_writes = dict(OWN, Id="stack-1")
        as_s3_writes["Filter"] = {"Key": {"FilterRules": [
            {"Name": "Prefix", "Value": "in/"}, {"Name": "Suffix", "Value": ".csv"}]}}
        foreign = dict(as_s3_writes, Id="foreign", QueueArn="foreign")
        client.present = {"QueueConfigurations": [as_s3_writes, foreign]}
        new = dict(OWN, QueueArn="new")
        result = self.run_handler("Update", {"QueueConfigurations": [new]}, old={"QueueConfigurations": [OWN]})
        self.assertEqual([n["QueueArn"] for n in result["QueueConfigurations"]], ["foreign", "new"])

    def test_own_ones_go_at_the_deletion(self):
        client.present = {"QueueConfigurations": [dict(OWN, Id="stack-1"), dict(OWN, Id="stack2-1")],
                          "EventBridgeConfiguration": {}}
        result = self.run_handler("Delete", {"QueueConfigurations": [OWN]})
        self.assertEqual([n["Id"] for n in result["QueueConfigurations"]], ["stack2-1"])
        self.assertEqual(result["EventBridgeConfiguration"], {})

    def test_event_bridge_is_turned_on(self):
        self.assertEqual(self.run_handler("Create", {"EventBridgeConfiguration": {}})["EventBridgeConfiguration"], {})
        self.assertNotIn("EventBridgeConfiguration", self.run_handler("Create", {}))

    def test_fails_with_the_error_and_the_log(self):
        client.error = ValueError("no such queue")
        self.run_handler("Create", {}, managed="true")
        self.assertEqual(self.answers[0]["Status"], "FAILED")
        self.assertIn("no such queue", self.answers[0]["Reason"])
        self.assertIn("the-log", self.answers[0]["Reason"])


if __name__ == "__main__":
    unittest.main()
