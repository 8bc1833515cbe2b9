exports.handler = async () => ({ PhysicalResourceId: "x" });
