import { doJob } from "./host/doJob";
import type { AnswerMessage, JobMessage } from "./host/workerMessages";

addEventListener("message", (event: MessageEvent<JobMessage>) => {
  void answer(event.data);
});

/** Whatever goes wrong is answered: the pane must not wait for ever. */
async function answer({ id, job }: JobMessage): Promise<void> {
  let message: AnswerMessage;
  try {
    message = { id, value: await doJob(job) };
  } catch (error) {
    message = { id, failed: error instanceof Error ? error.message : String(error) };
  }
  postMessage(message);
}
