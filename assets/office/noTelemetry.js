// Takes the place of the telemetry that Office.js would load: nothing leaves the machine.
