/** Stands in for the optional libraries of jsPDF that are never called here. */
export default undefined;
