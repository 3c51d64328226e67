import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { calledText, voteText } from "../../../strings/voteText";
import { usePane, useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";
import { attendanceOf } from "../../state/attendance";
import { AttendanceForm } from "./AttendanceForm";
import { CouncilForm } from "./CouncilForm";

/** The council's members, edited or called. */
export function CouncilPart() {
  const { view } = usePane();
  const t = useText();
  const styles = useSharedStyles();
  const [isEditing, setIsEditing] = useState(false);
  const council = view?.council ?? [];
  const key = JSON.stringify(council);
  const called = council.filter(({ present }) => present !== null).length;
  const isCalled = attendanceOf(council).present !== null;
  return (
    <section className={styles.stack} aria-labelledby="council">
      <h3 id="council" className={styles.title}>
        {t(voteText.council)}
      </h3>
      {council.length === 0 && <p className={styles.plain}>{t(voteText.noCouncil)}</p>}
      {council.length === 0 || isEditing ? (
        <CouncilForm
          key={key}
          takesFocus={isEditing}
          council={council}
          onSaved={() => {
            setIsEditing(false);
          }}
        />
      ) : (
        <>
          <details key={key} open={!isCalled}>
            <summary>{`${t(voteText.attendance)}: ${t(calledText(called, council.length))}`}</summary>
            <AttendanceForm council={council} />
          </details>
          <div>
            <Button
              size="small"
              onClick={() => {
                setIsEditing(true);
              }}
            >
              {t(voteText.editCouncil)}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
