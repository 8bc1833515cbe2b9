// SPDX-License-Identifier: Apache-2.0
// measure ROUNDS COMMAND [COMMAND]: runs the commands in turn, whole processes, and prints a line for each: the median
// of wall milliseconds, the least CPU milliseconds, and the median of peak memory in MB.
//
// A command is [NAME=VALUE…] PROGRAM [ARGUMENT…], separated by spaces: without a shell, whose start would be a good
// part of what a fast program takes. Fast commands run several times a round. A command of @shell TEXT is given to the
// shell.
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sstream>
#include <string>
#include <vector>

struct Run {
  double wall, cpu, memory;
};

[[noreturn]] static void become(const std::string& command) {
  const std::string shell = "@shell ";
  if (command.starts_with(shell)) {
    execl("/bin/sh", "sh", "-c", command.c_str() + shell.size(), nullptr);
    _exit(127);
  }
  std::vector<std::string> words;
  std::istringstream in(command);
  for (std::string word; in >> word;) {
    if (words.empty() && word.find('=') != std::string::npos)
      putenv(strdup(word.c_str()));
    else
      words.push_back(word);
  }
  std::vector<char*> arguments;
  for (std::string& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  execvp(arguments[0], arguments.data());
  _exit(127);
}

static Run run(const std::string& command) {
  std::FILE* log = std::tmpfile();
  if (!log) std::exit(1);
  const auto begin = std::chrono::steady_clock::now();
  const pid_t child = fork();
  if (child == 0) {  // what a program says is shown when it fails
    dup2(fileno(log), STDOUT_FILENO);
    dup2(fileno(log), STDERR_FILENO);
    become(command);
  }
  int status = 0;
  rusage usage{};
  wait4(child, &status, 0, &usage);
  const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - begin;
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    std::rewind(log);
    for (int c; (c = std::fgetc(log)) != EOF;) std::fputc(c, stderr);
    std::fprintf(stderr, "measure: '%s' failed\n", command.c_str());
    std::exit(1);
  }
  std::fclose(log);
  const auto ms = [](timeval t) { return static_cast<double>(t.tv_sec) * 1e3 + static_cast<double>(t.tv_usec) / 1e3; };
  return {wall.count(), ms(usage.ru_utime) + ms(usage.ru_stime), static_cast<double>(usage.ru_maxrss) / 1024};
}

static double quantile(std::vector<Run> runs, double Run::*field, std::size_t of, std::size_t parts) {
  std::sort(runs.begin(), runs.end(), [&](const Run& a, const Run& b) { return a.*field < b.*field; });
  return runs[runs.size() * of / parts].*field;
}

int main(int argc, char** argv) {
  if (argc < 3) {
    std::fprintf(stderr, "usage: measure ROUNDS COMMAND…\n");
    return 2;
  }
  const int rounds = std::max(1, std::atoi(argv[1]));
  const double enough = 50;  // milliseconds of a command in a round
  const int most = 5;        // runs of a command in a round
  std::vector<std::vector<Run>> all(static_cast<std::size_t>(argc - 2));
  for (int i = 0; i < rounds; ++i)
    for (std::size_t c = 0; c < all.size(); ++c) {
      double spent = 0;
      for (int n = 0; n < most && spent < enough; ++n) {
        all[c].push_back(run(argv[c + 2]));
        spent += all[c].back().wall;
      }
    }
  for (const auto& runs : all)
    std::printf("%.2f %.2f %.1f\n", quantile(runs, &Run::wall, 1, 2), quantile(runs, &Run::cpu, 0, 1),
                quantile(runs, &Run::memory, 1, 2));
}
