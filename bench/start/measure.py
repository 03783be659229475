#!/usr/bin/env python3
"""Times cold starts: Driftline's function beside a hello-world Quarkus function, its command line beside an empty Quarkus main.

The functions run as in Lambda's java25 runtime as far as it can be had: AWS's own runtime interface client, the unpacked zip, and the
options that AWS documents for that runtime. Runs alternate, so that a busy machine is as busy for both. Called by `./driftline bench start`,
which has built everything and set JAVA_HOME and the emulator.
"""

import argparse
import contextlib
import http.server
import json
import os
import pathlib
import queue
import resource
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SCANNER = ROOT / 'functions/scanner/target'
JAVA = os.environ['JAVA_HOME'] + '/bin/java'
# https://docs.aws.amazon.com/lambda/latest/dg/java-customization.html: on-demand functions stop at the first compiler.
RUNTIME_OPTIONS = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Xshare:auto']
REGION = 'eu-central-1'
BUCKET, KEY = 'driftline-start', 'one/terraform.tfstate'


class RuntimeApi:
    """Lambda's runtime API as far as the client asks for it (https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html)."""

    def __init__(self):
        self.asked = threading.Event()
        self.events = queue.Queue()
        self.answers = queue.Queue()
        api = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = 'HTTP/1.1'

            def log_message(self, *arguments):
                pass

            def do_GET(self):
                api.asked.set()
                event = api.events.get()
                if event is None:
                    self.close_connection = True
                    return
                self.send_response(200)
                # The runtime's native client needs the type, and dies without it.
                self.send_header('Content-Type', 'application/json')
                self.send_header('Lambda-Runtime-Aws-Request-Id', '11111111-2222-3333-4444-555555555555')
                self.send_header('Lambda-Runtime-Deadline-Ms', str(int((time.time() + 900) * 1000)))
                self.send_header('Lambda-Runtime-Invoked-Function-Arn', f'arn:aws:lambda:{REGION}:123456789012:function:scan')
                self.send_header('Content-Length', str(len(event)))
                self.end_headers()
                self.wfile.write(event)

            def do_POST(self):
                body = self.rfile.read(int(self.headers.get('Content-Length') or 0)) if self.headers.get('Content-Length') else self.chunks()
                api.answers.put((self.path.rsplit('/', 1)[-1], body.decode()))
                self.send_response(202)
                self.send_header('Content-Length', '0')
                self.end_headers()

            def chunks(self):
                whole = b''
                while size := int(self.rfile.readline(), 16):
                    whole += self.rfile.read(size)
                    self.rfile.readline()
                self.rfile.readline()
                return whole

        self.server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
        self.server.daemon_threads = True
        # The function is killed while it waits for its next event.
        self.server.handle_error = lambda *arguments: None
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.address = f'127.0.0.1:{self.server.server_port}'

    def close(self):
        self.events.put(None)
        self.server.shutdown()
        self.server.server_close()


def megabytes(process, what):
    status = pathlib.Path(f'/proc/{process.pid}/status').read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith(what)) / 1024


def peak_megabytes(process):
    return megabytes(process, 'VmHWM')


def answered_by(process, api, patience):
    """Its answer to the event, unless it dies of it."""
    until = time.monotonic() + patience
    while process.poll() is None and time.monotonic() < until:
        with contextlib.suppress(queue.Empty):
            return api.answers.get(timeout=1)
    return 'silence', f'exit {process.poll()} after {patience - until + time.monotonic():.0f} s'


def cpu_seconds(process):
    fields = pathlib.Path(f'/proc/{process.pid}/stat').read_text().rsplit(')', 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf('SC_CLK_TCK')


def heap(memory):
    """Megabytes of heap that Lambda gives a function of so many."""
    return memory * 85 // 100


def lambda_memory(memory):
    """As Lambda starts Java: shares for the heap, the classes and the compiled code, which are all of the memory
    (https://github.com/DataDog/datadog-lambda-extension/pull/117 quotes a command line)."""
    return [f'-Xmx{heap(memory)}m', f'-XX:MaxMetaspaceSize={memory * 10 // 100}m', f'-XX:ReservedCodeCacheSize={memory * 5 // 100}m',
            # It is the machine's, too.
            f'-XX:MaxRAM={memory}m']


@contextlib.contextmanager
def confined(memory):
    """What the started process has to call first so that it gets no more memory, and words for that; nothing and none where
    there are no control groups or this is not root's."""
    for base, limit in ((pathlib.Path('/sys/fs/cgroup/memory'), 'memory.limit_in_bytes'), (pathlib.Path('/sys/fs/cgroup'), 'memory.max')):
        group = base / f'driftline-{os.getpid()}'
        try:
            group.mkdir()
            (group / limit).write_text(str(memory * 1024 * 1024))
        except OSError:
            continue
        try:
            yield lambda: (group / 'cgroup.procs').write_text(str(os.getpid())), ', in a control group of that size'
        finally:
            with contextlib.suppress(OSError):
                group.rmdir()
        return
    yield None, ''


def cold_start(task, event, environment, memory, patience=120, before=None, again=None):
    """One start of the function: what it took until it asked for work, and until it had answered the first event; and another one, if
    there is one."""
    api = RuntimeApi()
    path = os.pathsep.join([f'{SCANNER}/runtime-interface-client/*', str(task), f'{task}/lib/*'])
    command = [JAVA, *RUNTIME_OPTIONS, *lambda_memory(memory), '--enable-native-access=ALL-UNNAMED',
               '--add-opens=java.base/java.lang=ALL-UNNAMED', '-cp', path,
               'com.amazonaws.services.lambda.runtime.api.client.AWSLambda',
               'io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler::handleRequest']
    own = {'PATH': os.environ['PATH'], 'AWS_LAMBDA_RUNTIME_API': api.address, 'LAMBDA_TASK_ROOT': str(task),
           'AWS_LAMBDA_FUNCTION_NAME': 'scan', 'AWS_LAMBDA_FUNCTION_VERSION': '$LATEST',
           'AWS_LAMBDA_FUNCTION_MEMORY_SIZE': str(memory), **environment}
    with tempfile.TemporaryFile() as log:
        begun = time.perf_counter()
        process = subprocess.Popen(command, env=own, stdout=log, stderr=subprocess.STDOUT, preexec_fn=before)
        try:
            while not api.asked.wait(0.002):
                if process.poll() is not None:
                    log.seek(0)
                    raise SystemExit('the function died at its start:\n' + log.read().decode()[-3000:])
            ready = time.perf_counter()
            init_cpu, init_peak = cpu_seconds(process), peak_megabytes(process)

            def answer_to(posted):
                api.events.put(json.dumps(posted).encode())
                kind, answer = answered_by(process, api, patience)
                if kind != 'response':
                    log.seek(0)
                    raise SystemExit(f'the function failed: {answer}\n' + log.read().decode()[-3000:])
                return answer, time.perf_counter()

            answer, answered = answer_to(event)
            measured = {'init_ms': (ready - begun) * 1000, 'init_cpu_ms': init_cpu * 1000, 'init_mb': init_peak,
                        'first_ms': (answered - ready) * 1000, 'cpu_ms': cpu_seconds(process) * 1000, 'mb': peak_megabytes(process),
                        'anonymous_mb': megabytes(process, 'RssAnon')}
            if again is not None:
                asked, cpu = time.perf_counter(), cpu_seconds(process)
                _, answered = answer_to(again)
                measured |= {'again_ms': (answered - asked) * 1000, 'again_cpu_ms': (cpu_seconds(process) - cpu) * 1000}
            return measured, answer
        finally:
            process.kill()
            process.wait()
            api.close()


def command_line(command, environment):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begun = time.perf_counter()
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    wall = time.perf_counter() - begun
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {'ms': wall * 1000, 'cpu_ms': cpu * 1000}


def unpacked(archive, folder):
    with zipfile.ZipFile(archive) as contents:
        contents.extractall(folder)
    return folder


def moto(server):
    """A moto server, and its endpoint."""
    with socket.socket() as free:
        free.bind(('127.0.0.1', 0))
        port = free.getsockname()[1]
    process = subprocess.Popen([server, '-H', '127.0.0.1', '-p', str(port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    endpoint = f'http://127.0.0.1:{port}'
    for _ in range(300):
        try:
            urllib.request.urlopen(endpoint + '/moto-api/', timeout=1).close()
            return process, endpoint
        except OSError:
            time.sleep(0.1)
    process.kill()
    raise SystemExit(f'{server} does not answer')


def emulator():
    """A moto server with a state of one log group, and the log group; its endpoint."""
    server = os.environ.get('DRIFTLINE_MOTO_SERVER') or shutil.which('moto_server')
    python = pathlib.Path(server).parent / 'python3'
    process, endpoint = moto(server)
    setup = subprocess.run([str(python) if python.exists() else sys.executable, str(HERE / 'estate.py'), endpoint, REGION, BUCKET, KEY],
                           env={**os.environ, **CREDENTIALS}, capture_output=True, text=True)
    if setup.returncode:
        process.kill()
        raise SystemExit('the estate could not be made:\n' + setup.stderr)
    return process, endpoint


def commit():
    known = subprocess.run(['git', '-C', str(ROOT), 'rev-parse', '--short', 'HEAD'], capture_output=True, text=True).stdout.strip()
    return f'commit {known or "unknown"}'


CREDENTIALS = {'AWS_ACCESS_KEY_ID': 'testing', 'AWS_SECRET_ACCESS_KEY': 'testing', 'AWS_SESSION_TOKEN': 'testing'}


def table(rows, floor):
    names = list(next(iter(rows.values()))[0])
    lines = ['| | ' + ' | '.join(names) + ' |', '|---' * (len(names) + 1) + '|']
    medians = {who: {name: statistics.median(run[name] for run in runs) for name in names} for who, runs in rows.items()}
    for who in rows:
        cells = []
        for name in names:
            ratio = f' ({medians[who][name] / medians[floor][name]:.2f}x)' if who != floor else ''
            cells.append(f'{medians[who][name]:.0f}{ratio}')
        lines.append(f'| {who} | ' + ' | '.join(cells) + ' |')
    return lines


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--runs', type=int, default=10)
    parser.add_argument('--memory', type=int, default=2048, help='megabytes of the function')
    parser.add_argument('--keep', action='store_true', help='write bench/results/start.md')
    options = parser.parse_args()

    server, endpoint = emulator()
    try:
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            hello = unpacked(HERE / 'function/target/function.zip', folder / 'hello')
            driftline = unpacked(SCANNER / 'function.zip', folder / 'driftline')
            settings = {'AWS_REGION': REGION, 'AWS_ENDPOINT_URL': endpoint, 'DRIFT_STATES': f's3://{BUCKET}/{KEY}', **CREDENTIALS}
            functions = {'hello-world Quarkus function': [], 'Driftline': []}
            for run in range(options.runs + 1):
                floor, _ = cold_start(hello, {}, {'AWS_REGION': REGION, **CREDENTIALS}, options.memory)
                own, answer = cold_start(driftline, {}, settings, options.memory)
                if json.loads(answer).get('in_sync') != 1:
                    raise SystemExit('the scan did not see its estate: ' + answer)
                # The first of each warms the file cache.
                if run:
                    functions['hello-world Quarkus function'].append(floor)
                    functions['Driftline'].append(own)

            environment = {'PATH': os.environ['PATH'], 'HOME': str(folder), 'JAVA_HOME': os.environ['JAVA_HOME']}
            empty = [JAVA, *RUNTIME_OPTIONS, '-jar', str(HERE / 'main/target/quarkus-app/quarkus-run.jar')]
            commands = {'empty Quarkus main': empty, 'driftline --version': [str(ROOT / 'driftline'), '--version'],
                        'driftline scan, one resource': [str(ROOT / 'driftline'), 'scan', '--state', f's3://{BUCKET}/{KEY}']}
            environment |= {'AWS_REGION': REGION, 'AWS_ENDPOINT_URL': endpoint, **CREDENTIALS}
            lines = {name: [] for name in commands}
            for run in range(options.runs + 1):
                for name, command in commands.items():
                    measured = command_line(command, environment)
                    if run:
                        lines[name].append(measured)
    finally:
        server.kill()

    java = subprocess.run([JAVA, '-version'], capture_output=True, text=True).stderr.splitlines()[0]
    text = '\n'.join([
        '# Starts', '',
        f'{time.strftime("%Y-%m-%d")}, {commit()}, {java}, {os.cpu_count()} cores, function of {options.memory} MB.',
        f'Medians of {options.runs} runs; `./driftline bench start --runs {options.runs}` prints them.', '',
        'Until the function asks for its first event (`init`), and from then until the first scan is answered (`first`):', '',
        *table(functions, 'hello-world Quarkus function'), '', 'The command line:', '', *table(lines, 'empty Quarkus main')])
    print(text)
    if options.keep:
        (ROOT / 'bench/results').mkdir(exist_ok=True)
        (ROOT / 'bench/results/start.md').write_text(text + '\n')


if __name__ == '__main__':
    main()
