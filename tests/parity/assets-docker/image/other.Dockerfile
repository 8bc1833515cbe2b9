FROM public.ecr.aws/docker/library/alpine:3.20 AS runtime
COPY app.sh /
CMD ["/app.sh"]
