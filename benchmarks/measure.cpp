// SPDX-License-Identifier: Apache-2.0
// measure ROUNDS COMMAND [COMMAND]: runs the shell commands in turn, whole processes, and prints for each the median of
// wall milliseconds, CPU milliseconds and the peak of memory in MB.
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

struct Run {
  double wall, cpu, memory;
};

static Run run(const char* command) {
  const auto begin = std::chrono::steady_clock::now();
  const pid_t child = fork();
  if (child == 0) {
    execl("/bin/sh", "sh", "-c", (std::string("exec ") + command).c_str(), nullptr);
    _exit(127);
  }
  int status = 0;
  rusage usage{};
  wait4(child, &status, 0, &usage);
  const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - begin;
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    std::fprintf(stderr, "measure: '%s' failed\n", command);
    std::exit(1);
  }
  const auto ms = [](timeval t) { return static_cast<double>(t.tv_sec) * 1e3 + static_cast<double>(t.tv_usec) / 1e3; };
  return {wall.count(), ms(usage.ru_utime) + ms(usage.ru_stime), static_cast<double>(usage.ru_maxrss) / 1024};
}

static double median(std::vector<Run> runs, double Run::*field) {
  std::sort(runs.begin(), runs.end(), [&](const Run& a, const Run& b) { return a.*field < b.*field; });
  return runs[runs.size() / 2].*field;
}

int main(int argc, char** argv) {
  if (argc < 3) {
    std::fprintf(stderr, "usage: measure ROUNDS COMMAND…\n");
    return 2;
  }
  const int rounds = std::max(1, std::atoi(argv[1]));
  std::vector<std::vector<Run>> all(static_cast<std::size_t>(argc - 2));
  for (int i = 0; i < rounds; ++i)
    for (std::size_t c = 0; c < all.size(); ++c) all[c].push_back(run(argv[c + 2]));
  for (const auto& runs : all)
    std::printf("%.2f %.2f %.1f\n", median(runs, &Run::wall), median(runs, &Run::cpu), median(runs, &Run::memory));
}
